// Files are sent one after the other, each for itself: what was kept stays when the line breaks, and each is told at once.
"use strict";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!("bring" in form.dataset)) return;
  const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  if (!files.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  bring(form, files);
}, true);

async function bring(form, files) {
  const told = form.querySelector(".how-far"), list = document.getElementById("brought"), button = form.querySelector("button");
  const words = button.textContent, left = [];
  button.disabled = true;
  button.textContent = form.dataset.busy;
  list.hidden = false;
  for (const [place, file] of files.entries()) {
    const say = (more = "") => { told.textContent = `第 ${place + 1} / ${files.length} 个：${file.name} ${more}`; };
    say();
    const answer = await sent(form, file, say);
    if (answer === null) left.push(file);
    else list.insertAdjacentHTML("beforeend", answer);
    list.lastElementChild?.scrollIntoView({ block: "nearest" });
    if (list.lastElementChild?.dataset.became === "stopped") break;
  }
  put(form, left);
  const counted = (kind) => list.querySelectorAll(`[data-became=${kind}]`).length;
  told.textContent = left.length
    ? `连接断了，还有 ${left.length} 个没有传上去；再按一次就接着传，存好的不会重复。`
    : `传完了：证物 ${counted("exhibit")} 个，待归类 ${counted("tray")} 个，以前存过 ${counted("known")} 个，没有收下 ${counted("refused")} 个。`;
  button.disabled = false;
  button.textContent = left.length ? "接着传" : words;
  form.querySelector(".then").hidden = !(counted("tray") + counted("known")) || Boolean(document.getElementById("waiting"));
  if (!left.length) await refreshed();
}

// The answer's lines, or null where there was none. An older way than fetch, for it tells how far a film has come.
function sent(form, file, say) {
  return new Promise((done) => {
    const body = new FormData(form), request = new XMLHttpRequest();
    body.delete("files");
    body.append("files", file, file.name);
    request.open("POST", form.action);
    request.setRequestHeader("HX-Request", "true");
    request.upload.onprogress = (at) => { if (at.total > 8e6) say(`${Math.floor(at.loaded / at.total * 100)}%`); };
    request.onload = () => done(request.status === 200 && request.responseText.includes("<li") ? request.responseText : null);
    request.onerror = request.onabort = request.ontimeout = () => done(null);
    request.send(body);
  });
}

// What is left to send goes back into the first field, and the camera's is emptied.
function put(form, files) {
  const all = new DataTransfer(), inputs = [...form.querySelectorAll("input[type=file]")];
  for (const file of files) all.items.add(file);
  inputs.forEach((input, place) => {
    input.files = place ? new DataTransfer().files : all.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

// The parts of the page that show what is kept, as they stand now.
async function refreshed() {
  const answer = await fetch(location.pathname.replace(/evidence\/$/, "tray/")).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-refresh]")) {
    const now = page.getElementById(part.id);
    if (now) part.replaceWith(now);
  }
}

// The tray by keys: arrows walk, digits sort, zero puts aside, the space bar ticks.
document.addEventListener("keydown", (event) => {
  const cards = [...document.querySelectorAll(".tray-card")];
  const typing = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]");
  if (!cards.length || typing || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const at = cards.indexOf(event.target.closest(".tray-card"));
  const card = cards[at] ?? cards[0], walk = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (walk) {
    const next = at < 0 ? cards[0] : cards[Math.max(0, Math.min(cards.length - 1, at + walk))];
    next.focus();
  } else if (event.key === " " && event.target === card) {
    const box = card.querySelector("input[type=checkbox]");
    box.checked = !box.checked;
  } else if (/^[0-9]$/.test(event.key) && (at >= 0 || event.target === document.body)) {
    const buttons = [...card.querySelectorAll(".choices button")];
    (event.key === "0" ? buttons.at(-1) : buttons.slice(0, -1)[event.key - 1])?.click();
  } else return;
  event.preventDefault();
});

// After one was sorted the next is at hand. A browser that goes to a place in the page takes the focus away first.
addEventListener("load", () => setTimeout(() => {
  if (location.hash === "#waiting") document.querySelector(".tray-card")?.focus({ preventScroll: true });
}));
