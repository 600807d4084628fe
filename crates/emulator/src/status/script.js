"use strict";
(() => {
  const one = (id) => document.getElementById(id);

  // Lists that a field filters stay filtered when their rows are replaced.
  const filter = (input) => {
    const wanted = input.value.trim().toLowerCase();
    const rows = document.querySelectorAll(`#${input.dataset.rows} tr`);
    for (const row of rows) row.hidden = wanted !== "" && !row.textContent.toLowerCase().includes(wanted);
  };
  const filters = document.querySelectorAll("input[data-rows]");
  for (const input of filters) {
    input.hidden = false;
    input.addEventListener("input", () => filter(input));
  }

  // Only parts that have changed are replaced, so that nothing flickers and a selection survives.
  const known = new Map();
  for (const part of document.querySelectorAll("[data-live]")) known.set(part.id, part.innerHTML);
  const refresh = async () => {
    let isStale = true;
    try {
      const answer = await fetch("/?live", { headers: { accept: "text/html" } });
      if (answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        for (const part of fresh.querySelectorAll("[data-live]")) {
          const text = part.innerHTML;
          if (known.get(part.id) !== text) {
            known.set(part.id, text);
            one(part.id).replaceChildren(...part.childNodes);
          }
        }
        for (const input of filters) filter(input);
        isStale = false;
      }
    } catch {
      // The emulator was stopped; the next attempt may find it again.
    }
    document.body.classList.toggle("stale", isStale);
  };
  const tick = async () => {
    if (!document.hidden) await refresh();
    setTimeout(tick, 2000);
  };
  setTimeout(tick, 2000);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });

  const show = async (link) => {
    const answer = await fetch(link.href);
    one("detail-title").textContent = link.dataset.title || link.textContent;
    one("detail-text").textContent = JSON.stringify(await answer.json(), null, 2);
    one("detail").showModal();
  };
  document.addEventListener("click", async (event) => {
    const target = event.target.closest("a[data-json], button[data-copy], button[data-post], button[data-close]");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.matches("a")) {
      event.preventDefault();
      await show(target);
    } else if (target.dataset.close !== undefined) {
      one("detail").close();
    } else if (target.dataset.copy !== undefined) {
      await navigator.clipboard.writeText(target.parentElement.querySelector("pre").textContent);
      target.textContent = "copied";
      setTimeout(() => { target.textContent = "copy"; }, 1200);
    } else {
      await fetch(target.dataset.post, { method: target.dataset.method });
      await refresh();
    }
  });
  one("detail").addEventListener("click", (event) => { if (event.target.id === "detail") event.target.close(); });
})();
