// Makes the dashboard smoother. Every page works without it.
'use strict';

for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', async () => {
        try {
            await navigator.clipboard.writeText(button.dataset.copy);
            button.textContent = 'Copied';
        } catch {
            button.textContent = 'Press Ctrl+C';
            const code = button.parentElement.querySelector('code');
            if (code) getSelection().selectAllChildren(code);
        }
        setTimeout(() => { button.textContent = label; }, 1500);
    });
}

// A form whose answer is a secret: it goes into the clipboard. Without scripts, or where the clipboard is not available, it is
// a file.
for (const form of document.querySelectorAll('form.copies')) {
    form.addEventListener('submit', async (event) => {
        if (!navigator.clipboard) return;
        event.preventDefault();
        const button = form.querySelector('button');
        const label = button.textContent;
        try {
            const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
            // A page says what went wrong.
            if (!answer.headers.get('content-type')?.startsWith('text/plain')) throw new Error(answer.statusText);
            await navigator.clipboard.writeText(await answer.text());
            button.textContent = 'Copied';
            setTimeout(() => { button.textContent = label; }, 1500);
        } catch {
            form.submit();
        }
    });
}

// A form whose answer is a consent in another window, which closes itself at the end: this page then shows what has changed.
for (const form of document.querySelectorAll('form[data-then]')) {
    new BroadcastChannel('nango-oauth-callback').addEventListener('message', ({ data }) => {
        if (data?.type === 'nango_oauth_callback_success') location.href = form.dataset.then;
    });
}

// A field that narrows a list of choices while its user types.
for (const field of document.querySelectorAll('input[data-narrows]')) {
    field.closest('[hidden]')?.removeAttribute('hidden');
    const list = document.getElementById(field.dataset.narrows);
    field.addEventListener('input', () => {
        const wanted = field.value.trim().toLowerCase();
        for (const group of list.querySelectorAll('details')) group.open = wanted !== '';
        for (const row of list.querySelectorAll('label')) {
            row.hidden = wanted !== '' && !row.textContent.toLowerCase().includes(wanted);
        }
    });
}

// A box that selects all boxes of a table.
for (const all of document.querySelectorAll('input[data-selects]')) {
    all.closest('[hidden]').removeAttribute('hidden');
    const boxes = [...all.form.querySelectorAll(`input[name="${all.dataset.selects}"]`)];
    all.addEventListener('change', () => { for (const box of boxes) box.checked = all.checked; });
}

// A table that grows as records come. The rows are drawn by the gateway.
for (const list of document.querySelectorAll('[data-live]')) {
    const body = list.querySelector('tbody');
    const source = new EventSource(list.dataset.live);
    const show = (kind, words) => {
        const state = document.getElementById('live');
        state.className = `state ${kind}`;
        if (state.textContent !== words) state.textContent = words;
    };
    const end = () => {
        source.close();
        show('idle', 'Ended');
        document.getElementById('ended').hidden = false;
    };
    source.addEventListener('message', ({ data }) => {
        const template = document.createElement('template');
        template.innerHTML = data;
        const row = template.content.firstElementChild;
        row.classList.add('new');
        body.prepend(row);
        while (body.rows.length > Number(list.dataset.most)) body.lastElementChild.remove();
    });
    source.addEventListener('open', () => show('good', 'Live'));
    // The browser connects again by itself, unless the gateway has refused it.
    source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) end();
        else show('fair', 'Connecting again');
    });
    source.addEventListener('end', end);
}
