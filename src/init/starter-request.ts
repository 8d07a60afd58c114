/**
 * A first request, so that there is something to check. Of the platform team, the only one there is.
 *
 * @param team Which asks for it.
 */
export const starterRequest = (team: string): string => `\
# A first request, to see the check work. Edit it, or delete the file before anything is applied.
namespace: first-namespace
team: ${team}
client_api: keyvalue
needs:
  durability: eventual
  write_rps: 100
  read_rps: 1000
  data_size: 1GB
access:
  owners:
    - team: ${team}
  consumers:
    - service: first-service
      permission: read-write
`;
