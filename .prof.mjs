import { chromium } from 'playwright-core';
import { writeSalaries } from './scripts/bench/salary-rows.js';
import { createServer } from 'node:http'; import sirv from 'sirv'; import fs from 'node:fs';
const rows = +(process.argv[2] ?? 1e6), runs = +(process.argv[3] ?? 3), prof = process.argv[4];
const f = `/tmp/sal-${rows}.csv`; if (!fs.existsSync(f)) writeSalaries(f, rows);
const s = createServer((q,r)=>{ q.url=q.url.replace('/some/base',''); sirv(process.env.BUILD ?? 'build',{dev:true,etag:true})(q,r);}); await new Promise(r=>s.listen(4599,'localhost',r));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (let i=0;i<runs;i++){
 const c = await b.newContext({viewport:{width:1280,height:800}}); const p = await c.newPage();
 p.on('console',m=>console.log(m.text())); await p.goto('http://localhost:4599/some/base/your-file/',{waitUntil:'networkidle'}); if(process.env.READY) await p.evaluate(()=>navigator.serviceWorker.ready.then(()=>0));
 await p.evaluate(()=>{ window.log=[]; addEventListener('change',()=>{ const t0=performance.now(); window.t0=t0;
   window.lt=[]; new PerformanceObserver(l=>{for(const e of l.getEntries()) window.lt.push([Math.round(e.startTime-t0),Math.round(e.duration)])}).observe({type:'longtask'});
   const seen=new Set(); new MutationObserver((_,o)=>{ const txt=document.querySelector('[role=progressbar],progress')?'progress':''; if(txt&&!seen.has(txt)){seen.add(txt);window.log.push([txt,Math.round(performance.now()-t0)])}
     if(!txt&&seen.has('progress')&&!seen.has('noprog')){seen.add('noprog');window.log.push(['progress gone',Math.round(performance.now()-t0)])}
     if(document.querySelector('[data-mark]')){window.log.push(['mark',Math.round(performance.now()-t0)]);o.disconnect();window.done=1}}).observe(document,{childList:true,subtree:true,attributes:true})},{capture:true,once:true})});
 let cdp; 
 if (prof) { const w = p.workers()[0]; const bc = await b.newBrowserCDPSession(); 
 }
 await p.locator('input[type=file]').setInputFiles(f);
 await p.waitForFunction(()=>window.done,null,{timeout:120000});
 await p.waitForTimeout(600);
 console.log(JSON.stringify(await p.evaluate(()=>({log:window.log,lt:window.lt}))));
 await c.close();
}
await b.close(); s.close(); process.exit();
