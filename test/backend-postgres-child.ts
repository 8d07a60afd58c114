import { openEmbedded } from '../src/backends/postgres/embedded-sql.ts';
import { carry, configOf, contextOf, createSteps, KILL_WISH, watched } from './backend-postgres-target.ts';

// Makes a namespace in an embedded PostgreSQL and kills itself before a statement; 0: waits with the data open.
const [folder, namespace, killAt] = process.argv.slice(2) as [string, string, string];
const { driver } = watched(await openEmbedded(folder), (statement) => {
  if (statement === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});
const config = configOf(namespace, KILL_WISH);
if (killAt === '0') {
  console.log('open');
  setInterval(() => {}, 1000);
} else {
  await carry(driver, createSteps(config), contextOf(config));
  await driver.close();
}
