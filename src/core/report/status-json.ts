import type { AppliedNamespace } from '../model/applied-namespace.gen.ts';
import type { NamespaceStatus } from '../model/namespace-status.gen.ts';
import { printJson } from './print-json.ts';
import type { StatusReport } from './status-report.ts';

/** What a client is told of a namespace (contracts, "The applied state"), and nothing else. */
const clientDocument = ({
  namespace,
  status,
  endpoints,
  client_api,
  created_at,
}: AppliedNamespace): NamespaceStatus => ({ namespace, status, endpoints, client_api, created_at });

/** `prism status NAMESPACE --format json`. */
export const renderNamespaceJson = (record: AppliedNamespace): string =>
  `${printJson(clientDocument(record))}\n`;

/** `prism status --format json`. */
export const renderStatusJson = ({ state, namespaces }: StatusReport): string =>
  `${printJson({
    state: state && { lineage: state.lineage, serial: state.serial, commit: state.commit },
    namespaces: namespaces.map(clientDocument),
  })}\n`;
