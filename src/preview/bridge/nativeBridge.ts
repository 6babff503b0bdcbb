import type { EmulatedExcel } from '../EmulatedExcel';
import { isJsonObject, numberOf, type Json } from '../host/Json';

/** What Office.js looks for under the global name `_richApiNativeBridge`; it fills in `onMessageFromHost`. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | undefined;
}

const MESSAGE = { response: 2, events: 3 } as const;
/** Events of the workbook travel under this category. */
const RICH_API_EVENT = 65_536;

function bodyText(message: Json): string {
  const body = isJsonObject(message) ? message.body : undefined;
  return typeof body === 'string' ? body : JSON.stringify(body ?? {});
}

/** Connects the library in the same page or test to an emulated Excel. */
export function nativeBridge(excel: EmulatedExcel): NativeBridge {
  let eventCount = 0;
  const send = (message: Json) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const request: Json = JSON.parse(text);
      const message = isJsonObject(request) ? request.message : null;
      void excel.answer({ body: bodyText(message), flags: numberOf(request, 'flags') }).then(
        (body) => send({ id: numberOf(request, 'id'), type: MESSAGE.response, message: { statusCode: 200, headers: {}, body } }),
        (error: unknown) => send({ id: numberOf(request, 'id'), type: MESSAGE.response, message: { statusCode: 500, headers: {}, body: emulationFault(error) } }),
      );
    },
    onMessageFromHost: undefined,
  };
  excel.onEvents((events) => {
    const entries = events.map(({ eventType, targetId, data }) => [RICH_API_EVENT, eventType, targetId, data, (eventCount += 1)]);
    send({ type: MESSAGE.events, message: { entries } });
  });
  return bridge;
}

/** A fault of the emulation itself must be seen, not taken for an answer of Excel. */
function emulationFault(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return JSON.stringify({ error: { code: 'GeneralException', message: `The emulated Excel broke: ${stack}` } });
}
