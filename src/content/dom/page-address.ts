/**
 * Where the reader would find the page: its own address or, where a frame has none that leads back to it
 * (`about:srcdoc`, `about:blank`, `blob:`), that of the page around it.
 */
export function pageAddress(): string {
  try {
    let frame: Window = window;
    while (!/^http|^file/.test(frame.location.href) && frame !== frame.parent) frame = frame.parent;
    return frame.location.href;
  } catch {
    // A page of another origin keeps its address to itself.
    return location.href;
  }
}
