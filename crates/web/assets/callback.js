// Reports the outcome of the flow to the page that opened this one, then closes the popup.
// The outcome is in the data- attributes of <body>, and is sent to the own origin only.
(() => {
  const { outcome, message: reason, kind, integration, connection } = document.body.dataset;
  const message = outcome === "connected"
    ? { type: "nango_oauth_callback_success", payload: { providerConfigKey: integration, connectionId: connection } }
    : { type: "nango_oauth_callback_error", payload: { message: reason, errorType: kind } };

  const isAck = (data) => Boolean(data) && data.type === "nango_oauth_callback_ack";
  const hear = (event) => { if (isAck(event.data)) window.close(); };

  if (window.opener) {
    window.addEventListener("message", (event) => {
      if (event.origin === window.location.origin) hear(event);
    });
    try { window.opener.postMessage(message, window.location.origin); } catch { /* The window is closed. */ }
  }
  if ("BroadcastChannel" in window) {
    const channel = new BroadcastChannel("nango-oauth-callback");
    channel.addEventListener("message", hear);
    channel.postMessage(message);
  }
  // Without an opener too: a page on the way with a Cross-Origin-Opener-Policy removes it. The browser ignores
  // the request in a window that was not opened by a script.
  if (outcome === "connected") setTimeout(() => window.close(), 500);
})();
