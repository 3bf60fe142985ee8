import { chromium } from 'playwright-core';
import { createServer } from 'node:http'; import sirv from 'sirv'; import fs from 'node:fs';
const rows = +(process.argv[2] ?? 1e3);
const f = `/tmp/sal-${rows}.csv`;
const s = createServer((q,r)=>{ q.url=q.url.replace('/some/base',''); sirv('build',{dev:true,etag:true})(q,r);}); await new Promise(r=>s.listen(4599,'localhost',r));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
 const c = await b.newContext({viewport:{width:1280,height:800}}); const p = await c.newPage();
 await p.goto('http://localhost:4599/some/base/your-file/',{waitUntil:'networkidle'});
 const cdp = await c.newCDPSession(p);
 await b.startTracing(p,{path:'/tmp/trace.json',categories:['devtools.timeline','v8','disabled-by-default-v8.cpu_profiler']});
 await p.locator('input[type=file]').setInputFiles(f);
 await p.waitForSelector('[data-mark]',{timeout:120000, state:'attached'});
 await p.waitForTimeout(800);
 await b.stopTracing();
const tr = JSON.parse(fs.readFileSync('/tmp/trace.json','utf8')).traceEvents;
// main thread
const thr = {}; for (const e of tr) if (e.name==='thread_name') thr[e.pid+':'+e.tid]=e.args.name;
const byThread={};
for (const e of tr) if (e.ph==='X' && e.dur>3000) { const k=thr[e.pid+':'+e.tid]; if (/CrRendererMain|Dedicated/.test(k)) (byThread[k]??=[]).push([e.name,Math.round(e.ts/1000),Math.round(e.dur/1000)]); }
const names=/Layout|UpdateLayoutTree|Paint|FunctionCall|RunTask|PrePaint|MinorGC|MajorGC|EvaluateScript|v8.compile|Layerize/;
for (const [k,v] of Object.entries(byThread)) { const t0=Math.min(...v.map(x=>x[1])); console.log(k); for (const x of v.filter(x=>names.test(x[0])&&x[2]>=15).sort((a,b)=>a[1]-b[1])) console.log('  ',x[1]-t0,x[0],x[2]); }
// cpu profile self times
const profs={}; 
for (const e of tr) if (e.name==='ProfileChunk'||e.name==='Profile'){ const id=e.pid+':'+e.id; const P=(profs[id]??={nodes:{},self:{},tid:e.tid,pid:e.pid}); if(e.name==='Profile') P.tid=e.tid; const d=e.args.data; for(const n of d.cpuProfile?.nodes??[]) P.nodes[n.id]=n; const sm=d.cpuProfile?.samples??[], td=d.timeDeltas??[]; sm.forEach((x,i)=>P.self[x]=(P.self[x]??0)+td[i]); }
for (const [id,P] of Object.entries(profs)) { const agg={}; let tot=0; for(const [n,t] of Object.entries(P.self)){ const c=P.nodes[n]?.callFrame; if(!c) continue; if(c.functionName==='(idle)') continue; const k=c.functionName+' '+(c.url??'').split('/').pop()+':'+c.lineNumber+':'+c.columnNumber; agg[k]=(agg[k]??0)+t; tot+=t; } console.log(id,thr[P.pid+':'+P.tid],Math.round(tot/1000)); for(const [k,t] of Object.entries(agg).sort((a,b)=>b[1]-a[1]).slice(0,+(process.argv[3]??25))) console.log('   ',Math.round(t/1000),k); }
await b.close(); s.close(); process.exit();
