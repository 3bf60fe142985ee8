import fs from 'node:fs';
const tr = JSON.parse(fs.readFileSync('/tmp/trace.json','utf8')).traceEvents;
const thr = {}; for (const e of tr) if (e.name==='thread_name') thr[e.pid+':'+e.tid]=e.args.name;
const t0 = tr.find(e=>e.name==='CHANGE').ts;
const names={};
for (const e of tr) { const k=thr[e.pid+':'+e.tid]; if(!/Dedicated/.test(k??'')) continue; const n=e.ph+' '+e.name; (names[n]??=[0,0]); names[n][0]++; names[n][1]+=(e.dur??0)/1000; }
for (const [n,[c,d]] of Object.entries(names).sort((a,b)=>b[1][1]-a[1][1]).slice(0,25)) console.log(n,c,Math.round(d));
const w=tr.filter(e=>/Dedicated/.test(thr[e.pid+':'+e.tid]??'')&&e.ts>t0+590e3&&e.ts<t0+800e3).sort((a,b)=>a.ts-b.ts);
for (const e of w.slice(0,60)) console.log(Math.round((e.ts-t0)/100)/10,e.ph,e.name,Math.round((e.dur??0)/100)/10);
