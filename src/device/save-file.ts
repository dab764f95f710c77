// Handing a file to the browser, which puts it where this device keeps its downloads.

/** Saves `file` under its name. What becomes of it the browser tells its person, and nobody else. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  // Some browsers follow only what is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // It is read after the click has returned; how long after, nobody says.
  setTimeout(() => URL.revokeObjectURL(url), A_MINUTE);
}

const A_MINUTE = 60_000;
