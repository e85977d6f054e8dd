// Reports the outcome of the flow to the page that opened this one, then closes the popup.
// The outcome is in the data- attributes of <body>, and is sent to the own origin only.
(() => {
  const { outcome, message, kind } = document.body.dataset;
  const message = outcome === "connected"
    ? { type: "nango_oauth_callback_success" }
    : { type: "nango_oauth_callback_error", payload: { message, errorType: kind } };

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
  if (outcome === "connected" && window.opener) setTimeout(() => window.close(), 500);
})();
