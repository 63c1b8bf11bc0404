import { chromium } from 'playwright-core'; import { createServer } from 'node:http'; import { readFileSync, existsSync } from 'node:fs'; import zlib from 'node:zlib'; import path from 'node:path';
const dists={before:'/tmp/w/engines-before',after:'/tmp/w/engines/widget/dist'}; const cat=zlib.gzipSync(readFileSync('/tmp/w/engines/contract/catalogs/default.json'));
const cache=new Map();
const s=createServer((q,r)=>{const u=new URL(q.url,'http://x');const [,which,f]=u.pathname.split('/');
 if(which==='catalog.json'){r.setHeader('content-encoding','gzip');r.setHeader('content-type','application/json');return setTimeout(()=>r.end(cat),LAT);}
 if(!f){r.setHeader('content-type','text/html');return r.end(`<!doctype html><link rel=icon href="data:,"><script src="/${which}/cordwainer.script.js" defer></script><shoe-designer locale=en catalog-url="/catalog.json"></shoe-designer>`);}
 const p=path.join(dists[which],f); if(!existsSync(p)){r.statusCode=404;return r.end()}
 if(!cache.has(p))cache.set(p,zlib.brotliCompressSync(readFileSync(p),{params:{[zlib.constants.BROTLI_PARAM_QUALITY]:9}}));
 const b=cache.get(p); r.setHeader('content-encoding','br');r.setHeader('content-type','text/javascript');r.setHeader('content-length',b.length);setTimeout(()=>r.end(b),LAT+b.length/BW);
});
const LAT=Number(process.argv[3]??0), BW=Number(process.argv[4]??1e9); // bytes per ms
await new Promise(d=>s.listen(0,'127.0.0.1',d)); const base=`http://127.0.0.1:${s.address().port}`;
const times={before:[],after:[]}; const longs={before:[],after:[]};
for(let i=0;i<Number(process.argv[2]??5);i++)for(const k of Object.keys(dists)){
 const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader']});
 const p=await b.newPage({viewport:{width:640,height:560}});
 await p.addInitScript(()=>{window.long=0;new PerformanceObserver(l=>{for(const e of l.getEntries())window.long+=e.duration}).observe({type:'longtask',buffered:true})});
 await p.goto(`${base}/${k}/`);
 const t=await p.evaluate(()=>new Promise(done=>{const look=()=>{const r=document.querySelector('shoe-designer')?.shadowRoot;if(r?.querySelector('canvas')&&!r.querySelector('.stage-poster'))done([performance.now(),window.long]);else setTimeout(look,5)};look()}));
 times[k].push(t[0]);longs[k].push(t[1]);await b.close();}
const med=a=>a.sort((x,y)=>x-y)[a.length>>1]|0; for(const k in times)console.log(k,'median',med(times[k]),'ms; long tasks',med(longs[k]),times[k].map(x=>x|0).join(' '));
s.close();
