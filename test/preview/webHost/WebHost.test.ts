import { EmulatedExcel } from '../../../src/preview/EmulatedExcel';
import { fillBook } from '../../../src/preview/fillBook';
import { frameName, WebHost } from '../../../src/preview/webHost/WebHost';
import { loadFormulaEngine } from '../loadFormulaEngine';

const CONVERSATION = { conversationId: 'c1', addInId: 'a1', hostOrigin: 'https://localhost:8443' };

function open() {
  loadFormulaEngine();
  const excel = new EmulatedExcel();
  fillBook(excel.book, [{ name: 'Costs' }]);
  const sent: unknown[] = [];
  const host = new WebHost(excel, CONVERSATION, (text) => sent.push(JSON.parse(text)));
  const say = (part: object) => host.receive(JSON.stringify({ _messageType: 0, _conversationId: 'c1', _correlationId: 4, _actionType: 0, ...part }));
  const richApi = (body: string) => say({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 93 }, ArrayData: [null, 'POST', '', [], body, 0, 1] } });
  return { excel, host, sent, say, richApi };
}

describe('the web host', () => {
  it('names the frame so that Office.js finds the conversation', () => {
    expect(JSON.parse(frameName(CONVERSATION))).toMatchObject({ xdmInfo: 'c1|a1|https://localhost:8443', serializerVersion: 1 });
  });

  it('says which application and which requirement sets the add-in meets', async () => {
    const { say, sent } = open();
    await say({ _actionName: 'ContextActivationManager_getAppContextAsync' });
    expect(sent).toMatchObject([{ _messageType: 1, _responseType: 0, _correlationId: 4, _errorCode: 0, _data: { _appName: 16, _id: 'a1' } }]);
  });

  it('answers requests, and refusals of a whole request by number', async () => {
    const { excel, richApi, sent } = open();
    await richApi('{"Actions":[],"ObjectPaths":{}}');
    excel.person.startsEditing();
    await richApi('{"Actions":[],"ObjectPaths":{}}');
    expect(sent).toMatchObject([{ _data: { Error: 0, Data: [200, [], '{"Results":[]}'] } }, { _data: { Error: 5004 } }]);
  });

  it('fires events only while somebody is registered', async () => {
    const { excel, host, say, sent } = open();
    host.invokeCommand('open', 'command-1');
    await say({ _actionName: 'appCommandInvoked', _actionType: 1 });
    host.invokeCommand('open', 'command-1');
    await say({ _actionName: 'appCommandInvoked', _actionType: 2 });
    host.invokeCommand('open', 'command-1');
    expect(sent).toMatchObject([{ _responseType: 0 }, { _responseType: 1, _actionName: 'appCommandInvoked', _data: ['command-1', 'open', '{"source":{"id":"command-1"}}'] }, { _responseType: 0 }]);
    excel.dispose();
  });

  it('leaves other conversations and noise alone', async () => {
    const { host, say, sent } = open();
    await host.receive('no JSON');
    await say({ _conversationId: 'other', _actionName: 'executeMethod' });
    expect(sent).toEqual([]);
  });
});
