import { isJsonObject, listOf, numberOf, textOf, type Json, type JsonObject } from '../host/Json';
import type { EmulatedExcel } from '../EmulatedExcel';
import type { HostEvent } from '../host/eventsOf';

/** What the add-in's frame is told about the host and the conversation. */
export interface WebConversation {
  readonly conversationId: string;
  readonly addInId: string;
  /** Where the host page lives: https, and the same host name as the add-in, or Office.js refuses it. */
  readonly hostOrigin: string;
  /** Requirement sets by name, as Excel on the web reports them. */
  readonly requirementSets?: Readonly<Record<string, number>>;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1 } as const;
const ANSWER = { forCall: 0, forEvent: 1 } as const;
const DISPATCH = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** Internal error: the emulation does not know the method. */
const UNKNOWN_METHOD = 5001;
const EXCEL_ON_THE_WEB = 16;
const RICH_API_EVENT = 65_536;
const REQUIREMENT_SETS = { ExcelApi: 1.17, CustomXmlParts: 1.1, RibbonApi: 1.2, SharedRuntime: 1.1, DialogApi: 1.2, DelayForCellEdit: 1.1 };
/** Errors of a whole request travel as numbers; other codes travel inside the answer. */
const HOST_ERRORS: Readonly<Record<string, number>> = { InvalidOperationInCellEditMode: 5004, RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104 };
/** Where body and flags stand in the list that carries a request. */
const BODY_AT = 4;
const FLAGS_AT = 6;

/** The name of the add-in's frame, by which Office.js recognises Excel on the web. */
export function frameName({ conversationId, addInId, hostOrigin }: WebConversation): string {
  return JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: 'Excel$Web$16.01$en-US$00000000-0000-4000-8000-000000000000$$disableLogging$0',
    xdmInfo: `${conversationId}|${addInId}|${hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}

/** Answers an add-in's messages as Excel on the web does: `receive` what the frame posts, `send` posts to the frame. */
export class WebHost {
  /** Ids of the ribbon commands that the add-in reported as done. */
  readonly completedCommands: string[] = [];
  private readonly events = new Set<string>();
  private eventCount = 0;

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly conversation: WebConversation,
    private readonly send: (text: string) => void,
  ) {
    excel.onEvents((events) => this.fireRichApi(events));
  }

  /** Takes one message of the frame; others than requests of this conversation are left alone. */
  async receive(text: string): Promise<void> {
    const message = this.requestIn(text);
    if (message === null) return;
    const name = textOf(message, '_actionName');
    if (numberOf(message, '_actionType') !== ACTION.invoke) {
      this.register(name, numberOf(message, '_actionType') === ACTION.registerEvent);
      this.reply(message, { Error: 0 });
      return;
    }
    this.reply(message, await this.invoked(name, message._data));
  }

  /** Tells the add-in that its ribbon command was clicked; it must be registered under this name. */
  invokeCommand(functionName: string, commandId: string): void {
    this.fire('appCommandInvoked', [commandId, functionName, JSON.stringify({ source: { id: commandId } })]);
  }

  private requestIn(text: string): JsonObject | null {
    let message: Json = null;
    try {
      message = JSON.parse(text);
    } catch {
      return null;
    }
    if (!isJsonObject(message) || message._messageType !== MESSAGE.request) return null;
    return textOf(message, '_conversationId') === this.conversation.conversationId ? message : null;
  }

  private register(name: string, isHeard: boolean): void {
    if (isHeard) this.events.add(name);
    else this.events.delete(name);
  }

  private async invoked(name: string, data: Json): Promise<Json> {
    if (name === 'ContextActivationManager_getAppContextAsync') return this.context();
    if (name !== 'executeMethod') return null;
    const method = isJsonObject(data) ? data.DdaMethod : null;
    const dispatch = numberOf(method, 'DispatchId');
    if (dispatch === DISPATCH.richApi) return this.richApi(listOf(data, 'ArrayData'));
    if (dispatch === DISPATCH.commandCompleted) this.completedCommands.push(textOf(data, '0'));
    const isKnown = dispatch === DISPATCH.saveSettings || dispatch === DISPATCH.commandCompleted;
    return { Version: 1, Error: isKnown ? 0 : UNKNOWN_METHOD };
  }

  private async richApi(request: readonly Json[]): Promise<Json> {
    const flags = request[FLAGS_AT];
    const answer = await this.excel.answer({ body: String(request[BODY_AT]), flags: typeof flags === 'number' ? flags : 0 });
    const parsed: Json = JSON.parse(answer);
    const code = isJsonObject(parsed) ? textOf(parsed.Error, 'Code') : '';
    const hostError = HOST_ERRORS[code];
    return hostError === undefined ? { Version: 1, Error: 0, Data: [200, [], answer] } : { Version: 1, Error: hostError, Data: [] };
  }

  private context(): Json {
    return {
      _id: this.conversation.addInId,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: '16.01',
      _appUILocale: 'en-US',
      _dataLocale: 'en-US',
      _docUrl: `${this.conversation.hostOrigin}/${this.excel.book.name}`,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '',
      _requirementMatrix: JSON.stringify(this.conversation.requirementSets ?? REQUIREMENT_SETS),
    };
  }

  private fireRichApi(events: readonly HostEvent[]): void {
    const entries = events.map(({ eventType, targetId, data }) => [RICH_API_EVENT, eventType, targetId, data, (this.eventCount += 1)]);
    this.fire('richApiMessage', { ArrayData: entries });
  }

  private fire(name: string, data: Json): void {
    if (!this.events.has(name)) return;
    this.post({ _actionName: name, _correlationId: 0, _errorCode: 0, _responseType: ANSWER.forEvent, _data: data });
  }

  private reply(message: JsonObject, data: Json): void {
    this.post({ _actionName: message._actionName, _correlationId: message._correlationId, _errorCode: 0, _responseType: ANSWER.forCall, _data: data });
  }

  private post(message: JsonObject): void {
    const common = { _messageType: MESSAGE.response, _conversationId: this.conversation.conversationId, _serializerVersion: 1, _origin: this.conversation.hostOrigin };
    this.send(JSON.stringify({ ...common, ...message }));
  }
}
