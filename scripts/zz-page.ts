import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { browserSwitches, chromiumPath } from './chromium.ts';
import { runProgram } from './running-program.ts';
const b0 = performance.now();
const program = await runProgram(process.argv[2]!);
const link = await program.entryLink();
const b1 = performance.now();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...browserSwitches] });
const page = await browser.newPage();
const b2 = performance.now();
const cdp = await page.context().newCDPSession(page);
if (process.argv[3]) { await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 200 }); await cdp.send('Profiler.start'); }
const b3 = performance.now();
await page.goto(link);
const b4 = performance.now();
await page.getByRole('combobox').or(page.getByRole('searchbox')).or(page.getByRole('textbox')).first().waitFor();
const b5 = performance.now();
if (process.argv[3]) { const { profile } = await cdp.send('Profiler.stop'); writeFileSync('/work/tmp/perf/page.cpuprofile', JSON.stringify(profile)); }
const timing = await page.evaluate(() => ({ nav: performance.getEntriesByType('navigation').map((n: any) => [n.responseEnd, n.domInteractive, n.domContentLoadedEventEnd, n.loadEventEnd].map(Math.round)), res: performance.getEntriesByType('resource').map((r: any) => [r.name.split('/').pop().slice(0, 40), Math.round(r.startTime), Math.round(r.responseEnd)]), paint: performance.getEntriesByType('paint').map((p) => [p.name, Math.round(p.startTime)]) }));
console.log('host', Math.round(b1 - b0), 'launch', Math.round(b2 - b1), 'goto', Math.round(b4 - b3), 'field', Math.round(b5 - b4), JSON.stringify(timing));
await browser.close(); await program.stop();
