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
