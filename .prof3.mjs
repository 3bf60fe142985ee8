import { chromium } from 'playwright-core';
import { createServer } from 'node:http'; import sirv from 'sirv'; import fs from 'node:fs';
const f = `/tmp/sal-${process.argv[2]}.csv`;
const s = createServer((q,r)=>{ q.url=q.url.replace('/some/base',''); sirv('build',{dev:true,etag:true})(q,r);}); await new Promise(r=>s.listen(4599,'localhost',r));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const c = await b.newContext({viewport:{width:1280,height:800}}); const p = await c.newPage();
await p.goto('http://localhost:4599/some/base/your-file/',{waitUntil:'networkidle'}); await p.waitForTimeout(1500);
await b.startTracing(p,{path:'/tmp/trace.json',categories:['devtools.timeline','blink.user_timing','toplevel']});
await p.evaluate(()=>addEventListener('change',()=>performance.mark('CHANGE'),{capture:true,once:true}));
await p.locator('input[type=file]').setInputFiles(f);
await p.waitForSelector('[data-mark]',{timeout:120000, state:'attached'});
await p.waitForTimeout(500); await b.stopTracing();
const tr = JSON.parse(fs.readFileSync('/tmp/trace.json','utf8')).traceEvents;
const thr = {}; for (const e of tr) if (e.name==='thread_name') thr[e.pid+':'+e.tid]=e.args.name;
const t0 = tr.find(e=>e.name==='CHANGE').ts;
const rows=[]; for (const e of tr) { const k=thr[e.pid+':'+e.tid]; if(!/RendererMain|Dedicated/.test(k)) continue; if (e.name==='ResourceSendRequest') rows.push([e.ts,'REQ '+e.args.data.url.split('/').pop()]); if (e.ph==='X'&&e.dur>(+process.env.MIN||4000)&&/FunctionCall|^Layout$|UpdateLayoutTree|Paint|GC|EvaluateScript|RunMicrotasks|EventDispatch|FireAnimation|TimerFire|v8.compile|Commit|HandlePostMessage/.test(e.name)) rows.push([e.ts,(/Ded/.test(k)?'            W ':'M ')+e.name+' '+Math.round(e.dur/1000)+' '+(e.args?.data?.type??'')]); }
for (const [t,x] of rows.filter(r=>r[0]>t0-2e5).sort((a,b)=>a[0]-b[0])) console.log(Math.round((t-t0)/1000),x);
const wt=tr.filter(e=>/Dedicated/.test(thr[e.pid+':'+e.tid]??'')&&e.ph==='X'&&/RunTask/.test(e.name)&&e.ts>t0); const big=wt.sort((a,b)=>a.ts-b.ts); let last=0; let busy=0,cpu=0; for(const e of big){ if(e.ts<last) continue; last=e.ts+e.dur; busy+=e.dur; cpu+=(e.tdur??0); if(e.dur>8000) console.log('task',Math.round((e.ts-t0)/1000),Math.round(e.dur/1000),Math.round((e.tdur??0)/1000)); } console.log('busy',busy/1000,'cpu',cpu/1000,'end',(last-t0)/1000);
await b.close(); process.exit();
