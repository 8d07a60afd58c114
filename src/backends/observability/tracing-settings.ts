import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';

/** What the proxies trace of a namespace, in the words of OpenTelemetry. */
export const tracingSettings = ({ namespace, client_api }: PlatformConfig, service: string): object => ({
  namespace,
  resource_attributes: {
    'service.name': service,
    'service.namespace': 'prism',
    'prism.namespace': namespace,
    'prism.client_api': client_api,
  },
  propagators: ['tracecontext', 'baggage'],
});
