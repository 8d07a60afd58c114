import { main } from './main.ts';

// What the runner starts (action.yml).
await main();
