import { useState, type KeyboardEvent, type PointerEvent } from 'react';

const NARROWEST = 320;
const WIDEST = 450;

interface Props {
  /** Address of the add-in's page. */
  readonly address: string;
  readonly title: string;
}

function clamp(width: number): number {
  return Math.min(Math.max(Math.round(width), NARROWEST), WIDEST);
}

/** The task pane beside the grid, as wide as Excel lets it be. */
export function PaneFrame({ address, title }: Props) {
  const [width, setWidth] = useState(360);
  const [dragging, setDragging] = useState(false);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (dragging) setWidth(clamp(document.documentElement.clientWidth - event.clientX));
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') setWidth((was) => clamp(was + 10));
    if (key === 'ArrowRight') setWidth((was) => clamp(was - 10));
  };
  return (
    <>
      <div
        role="slider"
        aria-orientation="horizontal"
        aria-label="Width of the task pane"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        className="splitter"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragging(false)}
        onKeyDown={onKeyDown}
      />
      <aside className={`pane${dragging ? ' dragging' : ''}`} style={{ width }} aria-label={title}>
        <header className="pane-title">{title}</header>
        <iframe id="pane" title={title} src={address} />
      </aside>
    </>
  );
}
