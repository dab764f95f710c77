// The page for when the app's own is neither stored nor within reach: what it says until it starts.
import { manifest as words } from '../locale/en/manifest';

/** Says what to do instead, and where to try again. */
export function notStarted(): Response {
  const page = `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="dark light" />
<title>Afterglow</title>
<p>${words.notStarted}</p>
<p><a href="./?again">${words.startAgain}</a></p>
<p>${words.emergency}</p>
</html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  };
  return new Response(page, { status: 503, headers });
}
