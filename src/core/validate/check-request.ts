import { closest } from '../diagnostics/did-you-mean.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { type FieldPath, formatPath } from '../model/field-path.ts';
import type { NamespaceRequest } from '../model/request.gen.ts';
import type { Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';

/** The requesting team and every owner exist: TEAM_NOT_FOUND. */
export function checkTeams(request: Request, policySet: PolicySet): Finding[] {
  const { team, owners } = request;
  const unknown = (name: string, at: FieldPath): Finding[] => {
    if (policySet.teams.has(name)) return [];
    const suggestion = closest(name, [...policySet.teams.keys()]);
    return [
      finding(
        'TEAM_NOT_FOUND',
        at,
        { field: formatPath(at), team: name, suggestion },
        {
          related: [{ policy: { file: 'teams.yaml', path: ['teams'] }, message: 'teams are listed here' }],
          // Whose namespace it is decides who may change it: a person confirms the name.
          fix:
            suggestion === undefined
              ? undefined
              : {
                  path: at,
                  value: suggestion,
                  reason: 'the team that is known by nearly this name',
                  automatic: false,
                },
        },
      ),
    ];
  };
  return [
    ...unknown(team, ['team']),
    ...owners.flatMap((owner, i) => (owner === team ? [] : unknown(owner, ['access', 'owners', i, 'team']))),
  ];
}

/** The requesting team is among the owners, and nobody is listed twice: INVALID_REQUEST; DEFAULT_PERMISSION. */
export function checkAccess(request: Request, raw: NamespaceRequest): Finding[] {
  const findings: Finding[] = [];
  if (!request.owners.includes(request.team)) {
    findings.push(
      finding(
        'INVALID_REQUEST',
        ['access', 'owners'],
        { kind: 'owner-missing', field: 'access.owners', team: request.team },
        {
          key: true,
          fix: {
            path: ['access', 'owners', request.owners.length],
            value: { team: request.team },
            reason: 'the requesting team owns what it requests',
            automatic: true,
          },
        },
      ),
    );
  }
  const twice = (
    names: readonly string[],
    list: 'owners' | 'consumers',
    key: 'team' | 'service',
    what: string,
  ) => {
    const seen = new Map<string, number>();
    names.forEach((name, i) => {
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, i);
        return;
      }
      const at = ['access', list, i, key];
      findings.push(
        finding(
          'INVALID_REQUEST',
          at,
          { kind: 'duplicate', field: `access.${list}[${i}].${key}`, what, name },
          { related: [{ at: ['access', list, first, key], message: 'first listed here' }] },
        ),
      );
    });
  };
  twice(request.owners, 'owners', 'team', 'Team');
  twice(
    request.consumers.map(({ service }) => service),
    'consumers',
    'service',
    'Service',
  );
  raw.access.consumers?.forEach(({ service, permission }, i) => {
    if (permission !== undefined) return;
    findings.push(finding('DEFAULT_PERMISSION', ['access', 'consumers', i, 'service'], { service }));
  });
  return findings;
}

/** The framework is known and its switches are on: COMPLIANCE_VIOLATION (policies/compliance.yaml). */
export function checkCompliance(request: Request, policySet: PolicySet): Finding[] {
  if (request.compliance === undefined) return [];
  const framework = policySet.frameworks.get(request.compliance);
  if (!framework) {
    const known = [...policySet.frameworks.keys()];
    const suggestion = closest(request.compliance, known);
    return [
      finding(
        'COMPLIANCE_VIOLATION',
        ['policies', 'compliance'],
        { kind: 'unknown-framework', framework: request.compliance, known, suggestion },
        {
          related: [
            {
              policy: { file: 'compliance.yaml', path: ['frameworks'] },
              message: 'frameworks are listed here',
            },
          ],
          fix:
            suggestion === undefined
              ? undefined
              : {
                  path: ['policies', 'compliance'],
                  value: suggestion,
                  reason: 'the framework that is known by nearly this name',
                  automatic: false,
                },
        },
      ),
    ];
  }
  return framework.requires
    .filter((name) => request[name] === 'disabled')
    .map((name) =>
      finding(
        'COMPLIANCE_VIOLATION',
        ['policies', name],
        { kind: 'switch', field: `policies.${name}`, framework: framework.id, title: framework.title },
        {
          related: [
            { at: ['policies', 'compliance'], message: `${framework.title} is asked for here` },
            { policy: framework.ref, message: `what ${framework.title} demands` },
          ],
          // Removing the framework instead would loosen what was asked for, so this is the only edit.
          fix: {
            path: ['policies', name],
            value: 'enabled',
            reason: `${framework.title} demands it`,
            automatic: true,
          },
        },
      ),
    );
}
