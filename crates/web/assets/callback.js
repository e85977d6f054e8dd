// Tells the page that opened this one how the flow ended, then closes the popup.
// What is told stands in the data- attributes of <body>; only our own origin hears it.
(() => {
  const { outcome, message, kind } = document.body.dataset;
  const told = outcome === "connected"
    ? { type: "nango_oauth_callback_success" }
    : { type: "nango_oauth_callback_error", payload: { message, errorType: kind } };

  const isAck = (data) => Boolean(data) && data.type === "nango_oauth_callback_ack";
  const hear = (event) => { if (isAck(event.data)) window.close(); };

  if (window.opener) {
    window.addEventListener("message", (event) => {
      if (event.origin === window.location.origin) hear(event);
    });
    try { window.opener.postMessage(told, window.location.origin); } catch { /* It is gone. */ }
  }
  if ("BroadcastChannel" in window) {
    const channel = new BroadcastChannel("nango-oauth-callback");
    channel.addEventListener("message", hear);
    channel.postMessage(told);
  }
  if (outcome === "connected" && window.opener) setTimeout(() => window.close(), 500);
})();
