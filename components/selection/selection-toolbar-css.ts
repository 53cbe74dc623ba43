/**
 * The toolbar's whole style, for a constructed sheet in our closed root. Values stand here literally: inside a page none of
 * our tokens are set. `visibility` hides it, so that its size can be measured before it is placed.
 */
export const selectionToolbarCss = `
.whence-toolbar {
  all: initial;
  position: absolute;
  display: flex;
  gap: 2px;
  padding: 4px;
  border-radius: 8px;
  background: #ffffff;
  color: #1d2330;
  box-shadow: 0 4px 16px rgb(29 35 48 / 16%), 0 0 0 1px rgb(29 35 48 / 12%);
  font: 500 13px / 1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  opacity: 1;
  transition: opacity 120ms;
}

.whence-toolbar[data-hidden] {
  visibility: hidden;
  opacity: 0;
  transition: none;
}

.whence-toolbar button {
  all: unset;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 32px;
  padding: 4px 8px;
  border-radius: 4px;
  cursor: pointer;
  white-space: nowrap;
}

.whence-toolbar button:hover {
  background: #f5f6f8;
}

.whence-toolbar button:focus-visible {
  outline: 2px solid #2f5fb3;
}

.whence-toolbar svg {
  width: 16px;
  height: 16px;
  fill: none;
  stroke: #5b6472;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}

@media (prefers-color-scheme: dark) {
  .whence-toolbar {
    background: #1b2028;
    color: #e7eaf0;
    box-shadow: 0 4px 16px rgb(0 0 0 / 48%), 0 0 0 1px rgb(231 234 240 / 16%);
  }

  .whence-toolbar button:hover {
    background: #2b313c;
  }

  .whence-toolbar button:focus-visible {
    outline-color: #8ab4f8;
  }

  .whence-toolbar svg {
    stroke: #9aa4b2;
  }
}

@media (forced-colors: active) {
  .whence-toolbar {
    border: 1px solid CanvasText;
  }

  .whence-toolbar svg {
    stroke: CanvasText;
  }
}

@media (prefers-reduced-motion: reduce) {
  .whence-toolbar {
    transition: none;
  }
}
`;
