/** An artifact of a run that is not what a check leaves. Its texts are for people, and none is the artifact's own. */
export class ArtifactRefused extends Error {
  /** What to do about it. */
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.name = 'ArtifactRefused';
    this.advice = advice;
  }
}
