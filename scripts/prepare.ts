import { stopSignal } from './processes/stop-signal.ts';
import { buildWeb, writeCatalog } from './start/build.ts';

/** Makes ahead what a start would make: the catalog and the build of the web app. For images. */
const { signal } = stopSignal();
await writeCatalog(signal);
await buildWeb(signal);
