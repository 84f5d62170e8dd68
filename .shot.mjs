import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const jobs = process.argv.slice(2);
for (const j of jobs) { const [name,size,query] = j.split('|'); const [w,h]=size.split('x').map(Number);
 const p = await b.newPage({viewport:{width:w,height:h}}); p.on('console',m=>console.log(name,m.type(),m.text())); p.on('pageerror',e=>console.log(name,'ERR',e.message, e.stack?.split('\n').slice(0,4).join('\n')));
 await p.goto('http://127.0.0.1:4290/?'+query); await p.waitForFunction(()=>document.documentElement.dataset.ready==='true',null,{timeout:20000}).catch(e=>console.log('not ready')); await p.waitForTimeout(500);
 console.log(name,'elements',await p.evaluate(()=>document.querySelectorAll('*').length)); await p.screenshot({path:`/tmp/tlharness/${name}.png`}); await p.close(); }
await b.close();
