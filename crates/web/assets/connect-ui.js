// The page of openConnectUI, inside a frame of the customer's page. It speaks the protocol of the SDK: `ready`,
// `session_token`, `connect`, `error`, `close`. What it shows comes from the connect page of the session and from
// the <template> elements of this page.
(() => {
  const { origins, socket: socketAddress, page } = document.body.dataset;
  const allowed = origins.split(" ").filter(Boolean);
  const dialog = document.querySelector("[role=dialog]");
  const content = dialog.querySelector(".content");
  const detectsClosedWindow = new URLSearchParams(location.search).get("detectClosedAuthWindow") === "true";

  let app;      // The origin of the customer's page, once it is known.
  let token;    // The token of the session.
  let flow;     // The flow that is waited for: { key, popup, socket, timer }.

  const tell = (message) => { if (app) window.parent.postMessage(message, app); };

  // Shows elements in place of the present ones, and moves the focus there.
  const show = (elements) => {
    content.replaceChildren(...elements);
    const title = content.querySelector("h1");
    if (title) {
      title.id = "title";
      title.tabIndex = -1;
    }
    (content.querySelector("[data-focus]") ?? title ?? dialog).focus();
  };

  const showTemplate = (id, text) => {
    const copy = document.getElementById(id).content.cloneNode(true);
    const place = copy.querySelector("[data-text]");
    if (place && text) place.textContent = text;
    show([...copy.children]);
  };

  const fail = (type, message) => {
    end();
    tell({ type: "error", payload: { errorType: type, errorMessage: message } });
    showTemplate("failed", message);
  };

  // Stops waiting for the flow.
  const end = () => {
    if (!flow) return;
    clearInterval(flow.timer);
    flow.socket.onmessage = flow.socket.onclose = null;
    flow.socket.close();
    flow = undefined;
  };

  const succeed = (payload) => {
    end();
    tell({ type: "connect", payload });
    showTemplate("connected");
  };

  const close = () => {
    const popup = flow?.popup;
    end();
    popup?.close();
    tell({ type: "close" });
  };

  // Shows what the session may connect, or why it may not.
  const load = async () => {
    end();
    showTemplate("loading");
    const asked = token;
    let answer, html;
    try {
      answer = await fetch(`${page}?session_token=${encodeURIComponent(asked)}`, { cache: "no-store" });
      html = await answer.text();
    } catch {
      return fail("connection_failed", document.body.dataset.unreachable);
    }
    if (asked !== token || flow) return;
    const shown = new DOMParser().parseFromString(html, "text/html");
    const main = shown.querySelector("main");
    if (!main) return fail("connection_failed", document.body.dataset.unreachable);
    // The colours of the operator.
    document.querySelector("link[data-brand]")?.remove();
    const brand = shown.querySelector("link[data-brand]");
    if (brand) document.head.append(document.adoptNode(brand));
    show([...main.children]);
    if (!answer.ok) {
      const reason = content.querySelector("h1")?.textContent ?? "";
      tell({ type: "error", payload: { errorType: "invalid_session", errorMessage: reason } });
    }
  };

  // Opens the popup for the consent, and waits for the outcome on a WebSocket.
  const begin = (form) => {
    end();
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) address.searchParams.append(name, value);
    // Opened in the event of the click: later, browsers would block it.
    const popup = window.open("", "", "popup,width=520,height=700");
    if (!popup) return fail("blocked_by_browser", document.body.dataset.blocked);
    const key = decodeURIComponent(address.pathname.split("/").at(-1));
    const socket = new WebSocket(socketAddress);
    const begun = flow = { key, popup, socket };
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.message_type === "connection_ack") {
        address.searchParams.set("ws_client_id", message.ws_client_id);
        popup.location.replace(address);
      } else if (message.message_type === "success") {
        succeed({
          providerConfigKey: message.provider_config_key,
          connectionId: message.connection_id,
          isPending: Boolean(message.is_pending),
        });
      } else if (message.message_type === "error") {
        fail(message.error_type, message.error_desc);
      }
    };
    socket.onclose = () => {
      begun.isSocketClosed = true;
      // Without a name from the socket, the popup has not left yet. Afterwards it reports by itself.
      if (!address.searchParams.has("ws_client_id")) {
        popup.close();
        fail("connection_failed", document.body.dataset.unreachable);
      }
    };
    if (detectsClosedWindow) {
      flow.timer = setInterval(() => {
        if (popup.closed) fail("window_closed", document.body.dataset.closed);
      }, 500);
    }
    showTemplate("waiting");
  };

  // What the popup says. The socket is preferred; this is for a socket that was cut on the way.
  const hear = (data) => {
    const { type, payload } = data ?? {};
    if (!flow || !payload) return;
    if (type === "nango_oauth_callback_success" && payload.providerConfigKey === flow.key) {
      succeed({ providerConfigKey: payload.providerConfigKey, connectionId: payload.connectionId, isPending: false });
    } else if (type === "nango_oauth_callback_error") {
      fail(payload.errorType, payload.message);
    }
  };

  window.addEventListener("message", (event) => {
    if (event.source === window.parent && allowed.includes(event.origin)) {
      app = event.origin;
      const { type, sessionToken } = event.data ?? {};
      if (type === "session_token" && typeof sessionToken === "string") {
        token = sessionToken;
        load();
      }
    } else if (flow && event.source === flow.popup && event.origin === location.origin) {
      hear(event.data);
    }
  });
  if ("BroadcastChannel" in window) {
    // Every flow of the gateway in this browser reports here, so only one without a socket is heard.
    new BroadcastChannel("nango-oauth-callback").addEventListener("message", (event) => {
      if (flow?.isSocketClosed) hear(event.data);
    });
  }

  content.addEventListener("submit", (event) => {
    event.preventDefault();
    begin(event.target);
  });
  dialog.addEventListener("click", (event) => {
    const action = event.target.closest("[data-action]")?.dataset.action;
    if (action === "close") close();
    if (action === "again") load();
    if (action === "focus") flow?.popup.focus();
  });
  document.body.addEventListener("mousedown", (event) => {
    if (event.target === document.body) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (event.key !== "Tab") return;
    const all = "a[href], button, input:not([type=hidden]), summary";
    const stops = [...dialog.querySelectorAll(all)].filter((stop) => stop.checkVisibility?.() ?? true);
    const at = stops.indexOf(document.activeElement);
    const last = stops.length - 1;
    if (event.shiftKey ? at <= 0 : at === last) {
      event.preventDefault();
      stops[event.shiftKey ? last : 0].focus();
    }
  });

  if (window.parent === window) return showTemplate("unframed");
  const framing = location.ancestorOrigins?.[0] ?? (document.referrer ? new URL(document.referrer).origin : undefined);
  if (allowed.includes(framing)) app = framing;
  for (const origin of app ? [app] : allowed) window.parent.postMessage({ type: "ready" }, origin);
})();
