import type { ReactElement } from 'react';
import { nextZoom } from '../view/zoomSheet';

/** Smaller, larger, and what the size is now. */
export function ZoomControl({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }): ReactElement {
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      <button type="button" className="zoom-step" aria-label="Smaller" onClick={() => onZoom(nextZoom(zoom, 'out'))}>−</button>
      <button type="button" className="zoom-size" aria-label={`Zoom ${String(Math.round(zoom * 100))} %, set to 100 %`} onClick={() => onZoom(1)}>
        {Math.round(zoom * 100)} %
      </button>
      <button type="button" className="zoom-step" aria-label="Larger" onClick={() => onZoom(nextZoom(zoom, 'in'))}>+</button>
    </div>
  );
}
