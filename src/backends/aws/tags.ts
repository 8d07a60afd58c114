/** Key → value. */
export type Tags = ReadonlyMap<string, string>;

export interface AwsTag {
  readonly Key: string;
  readonly Value: string;
}

export const tagsOf = (
  list: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined,
): Tags => new Map((list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));

export const tagList = (tags: Tags): AwsTag[] => [...tags].map(([Key, Value]) => ({ Key, Value }));
