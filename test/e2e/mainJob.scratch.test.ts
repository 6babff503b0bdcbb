import { describeWithChromium } from './describeWithChromium';
import { KeyboardUser } from './KeyboardUser';
import { panePlaces } from './panePlaces';
import { paneStage } from './paneStage';
import { exampleExcel } from './workbooks';

describeWithChromium('scratch', () => {
  const stage = paneStage();
  it('dialog', async () => {
    const open = await stage.open({ excel: exampleExcel(), width: 320, height: 700 });
    const at = panePlaces(open.pane);
    const user = new KeyboardUser(open.page, open.pane);
    await at.write.waitFor();
    await open.pane.evaluate(() => {
      const log: string[] = [];
      Reflect.set(window, 'log', log);
 const f = HTMLElement.prototype.focus; HTMLElement.prototype.focus = function (o) { log.push('focus() ' + this.outerHTML.slice(0, 60) + new Error().stack); return f.call(this, o); };
      for (const kind of ['focusin', 'focusout', 'keydown', 'keyup', 'click']) document.addEventListener(kind, (e) => log.push(`${kind} ${(e.target instanceof Element ? e.target.outerHTML : '').slice(0, 40)} ${e.defaultPrevented}`), true);
    });
    await user.tabTo(at.more, 'Tab');
    await user.press('Enter');
    await user.press('Tab');
    await open.pane.evaluate(() => Reflect.get(window, 'log').splice(0));
    await user.press('Escape');
    console.log(await open.pane.evaluate(() => Reflect.get(window, 'log')));
  }, 60000);
});
