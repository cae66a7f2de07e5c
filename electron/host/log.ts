import { join } from 'node:path';
import nodeLog from 'electron-log/node.js';

const megabyte = 1024 * 1024;

/** The log of a host: a file in the data folder that starts anew at five megabytes, with the one before kept. Whoever writes takes care that no BSN is in it. */
export function openLog(folder: string): (entry: string) => void {
  const log = nodeLog.create({ logId: folder });
  log.transports.console.level = false;
  log.transports.file.maxSize = 5 * megabyte;
  log.transports.file.resolvePathFn = () => join(folder, 'log', 'klantbeeld.log');
  return (entry) => log.error(entry);
}
