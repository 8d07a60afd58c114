import type { ConsumerConfig, StreamInfo } from '@nats-io/jetstream';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext, StepResult } from '../driver.ts';
import type { JetStream } from './connection.ts';
import { FEWER_SERVERS } from './failure.ts';
import { claim } from './mark.ts';
import { type LiveStream, streamChanges } from './stream-changes.ts';
import { type StreamDesign, streamDesign } from './stream-design.ts';

/** @returns undefined where there is none. @throws BackendFailure */
export async function readStream(
  jetstream: JetStream,
  name: string,
  consumerName: string,
  signal: AbortSignal,
): Promise<LiveStream | undefined> {
  const [stream, consumer] = await Promise.all([
    jetstream.ask<Pick<StreamInfo, 'config' | 'state' | 'cluster'>>(signal, `STREAM.INFO.${name}`),
    jetstream.ask<{ config: ConsumerConfig }>(signal, `CONSUMER.INFO.${name}.${consumerName}`),
  ]);
  return (
    stream && {
      config: stream.config,
      messages: stream.state.messages,
      copies: 1 + (stream.cluster?.replicas?.length ?? 0),
      consumer: consumer?.config,
    }
  );
}

/** The stream and its consumer stand as the spec says. @throws BackendFailure */
export async function ensureStream(
  jetstream: JetStream,
  spec: Readonly<Record<string, unknown>>,
  { namespace, lineage, signal }: StepContext,
): Promise<StepResult> {
  const owner = { namespace, lineage };
  const design = streamDesign(spec, owner);
  const { name, consumerName } = design;
  const live = await readStream(jetstream, name, consumerName, signal);
  if (live) claim(`stream ${name}`, live.config.description ?? null, owner);
  if (live?.consumer)
    claim(`consumer ${consumerName} of stream ${name}`, live.consumer.description ?? null, owner);
  const changes = streamChanges(design, live, owner);
  await refuseReplicas(jetstream, design, signal);
  if (changes.length === 0) return { wrote: false };
  await refuseTooMuch(jetstream, design, signal);
  const fixed = changes.filter(({ owned }) => !owned);
  if (fixed.length > 0)
    throw new BackendFailure(
      'permanent',
      `stream ${name} cannot be altered to what it must be: ${fixed
        .map(({ part, wanted, found }) => `${part} is ${found ?? 'none'} and must be ${wanted ?? 'none'}`)
        .join('; ')}`,
      'It takes a migration to a new stream; to keep this one, ask for what it is',
    );
  const ofConsumer = changes.filter(({ part }) => part?.startsWith('consumer '));
  if (ofConsumer.length < changes.length)
    await jetstream.write(signal, live ? `STREAM.UPDATE.${name}` : `STREAM.CREATE.${name}`, {
      ...live?.config,
      ...design.stream,
      sources: undefined,
    });
  if (!live || ofConsumer.length > 0)
    await jetstream.write(signal, `CONSUMER.DURABLE.CREATE.${name}.${consumerName}`, {
      stream_name: name,
      config: { ...live?.consumer, ...design.consumer },
    });
  return { wrote: true };
}

/** The stream is gone with its messages and consumers. @throws BackendFailure */
export async function removeStream(
  jetstream: JetStream,
  spec: Readonly<Record<string, unknown>>,
  { namespace, lineage, signal }: StepContext,
): Promise<StepResult> {
  const name = String(spec.stream);
  const live = await readStream(jetstream, name, String(spec.principal), signal);
  if (!live) return { wrote: false };
  claim(`stream ${name}`, live.config.description ?? null, { namespace, lineage });
  if (spec.only_if_empty === true && live.messages > 0)
    throw new BackendFailure(
      'permanent',
      `stream ${name} holds ${live.messages} messages, and only an empty one was to be removed`,
      `Look at them (nats stream view ${name}); purge it if nobody needs them, then apply again`,
    );
  const gone = await jetstream.write(signal, `STREAM.DELETE.${name}`);
  return { wrote: gone !== undefined };
}

/** A single server takes any number for a stream that is there, and keeps one. */
async function refuseReplicas(
  jetstream: JetStream,
  { name, stream: { num_replicas = 1 } }: StreamDesign,
  signal: AbortSignal,
): Promise<void> {
  if (num_replicas > 1 && !(await jetstream.server(signal)).clustered)
    throw new BackendFailure(
      'permanent',
      `stream ${name} is to have ${num_replicas} replicas, and NATS is a single server, which keeps one`,
      FEWER_SERVERS,
    );
}

/** A message that the server takes from nobody would fit into the stream in vain. */
async function refuseTooMuch(
  jetstream: JetStream,
  { name, stream: { max_msg_size = 0 } }: StreamDesign,
  signal: AbortSignal,
): Promise<void> {
  const { maxPayload } = await jetstream.server(signal);
  if (max_msg_size > maxPayload)
    throw new BackendFailure(
      'permanent',
      `stream ${name} is to take messages of ${max_msg_size} bytes, and the server takes ${maxPayload} at most`,
      'Raise max_payload in the configuration of the servers, or lower needs.max_message_size',
    );
}
