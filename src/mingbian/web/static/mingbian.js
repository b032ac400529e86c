// The few things that HTML cannot do alone. Listeners hang on the document, so that a part swapped in works like the first.
"use strict";

// Copy a text.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText("value" in source ? source.value : source.textContent);
    button.textContent = "已复制";
  } catch {
    // Over plain HTTP from another computer or a phone a browser keeps the clipboard shut. The old command still works
    // in most; where it does not, the text is marked, and the hand copies it.
    "select" in source ? source.select() : getSelection().selectAllChildren(source);
    const byHand = matchMedia("(pointer: coarse)").matches ? "已选中，长按复制" : "已选中，请按 Ctrl+C";
    button.textContent = document.execCommand("copy") ? "已复制" : byHand;
  }
  setTimeout(() => { button.textContent = before; }, 2500);
});

// Put a letter into the box, to be changed there.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-fill]");
  if (!button) return;
  const box = document.getElementById(button.dataset.fill);
  box.value = document.getElementById(button.dataset.from).textContent;
  document.getElementById("stage").value = button.dataset.stage;
  document.getElementById("template").value = button.dataset.template;
  box.scrollIntoView({ block: "center" });
  box.focus();
});

// A long list is narrowed as somebody types, and the first that fits is chosen. A phone shows hidden options all the
// same, so they leave the list and come back.
const whole = new WeakMap();
document.addEventListener("input", (event) => {
  const box = event.target.closest("[data-narrows]");
  if (!box || event.isComposing) return;
  narrow(box);
});
document.addEventListener("compositionend", (event) => { if (event.target.matches("[data-narrows]")) narrow(event.target); });
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("[data-narrows]")) event.preventDefault();
});
function narrow(box) {
  const list = document.getElementById(box.dataset.narrows), wanted = box.value.trim();
  if (!whole.has(list)) whole.set(list, { options: [...list.children].map((one) => one.cloneNode(true)), chosen: list.value });
  list.replaceChildren(...whole.get(list).options.map((one) => one.cloneNode(true)));
  const all = [...list.options].filter((option) => option.value), named = all.filter((option) => option.text.includes(wanted));
  const kept = named.length ? named : all.filter((option) => option.parentElement.label?.includes(wanted));
  for (const option of all) if (!kept.includes(option)) option.remove();
  for (const group of list.querySelectorAll("optgroup")) if (!group.children.length) group.remove();
  list.value = wanted && kept.length ? kept[0].value : whole.get(list).chosen;
  box.nextElementSibling.textContent = !wanted ? "" : kept.length ? `找到 ${kept.length} 种` : "没有这样的，换个词试试";
}

// While a Chinese word is being composed, Enter chooses the word; it must not submit the form.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.isComposing || event.keyCode === 229)) return;
  event.stopPropagation();
  if (event.target.tagName === "INPUT") event.preventDefault();
}, true);

// “/” leads to the search field: this page's, else the one of the search page. In a field it is a sign like others.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector("[data-search]"), link = document.querySelector("[data-search-link]");
  if (!field && !link) return;
  event.preventDefault();
  field ? field.select() : link.click();
});

// A form that was sent is not sent twice, and says that it is busy; a long import says how far it is.
document.addEventListener("submit", (event) => {
  const form = event.target, pressed = event.submitter;
  const busy = pressed?.dataset.busy || form.dataset.busy;
  if (busy && pressed) {
    pressed.dataset.before = pressed.textContent;
    pressed.textContent = busy;
  }
  setTimeout(() => { for (const button of form.querySelectorAll("button")) button.disabled = true; });
  if (form.dataset.progress) setInterval(tellHowFar, 700, form);
});
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const button of document.querySelectorAll("button")) {
    button.disabled = false;
    if (button.dataset.before) button.textContent = button.dataset.before;
  }
});
async function tellHowFar(form) {
  const answer = await fetch(form.dataset.progress).catch(() => null), told = form.querySelector(".how-far");
  if (answer?.status === 200) told.textContent = await answer.text();
  else if (answer?.status === 204 && told.textContent) told.textContent = "文件都读完了，正在逐起研判…";
}

// Files may be dropped anywhere on the form that takes them, and a screenshot may be pasted.
for (const form of document.querySelectorAll("form.drop")) {
  const input = form.querySelector("input[type=file]");
  for (const kind of ["dragover", "dragleave", "drop"]) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.toggle("over", kind === "dragover");
      if (kind === "drop") take(input, dropped(form, event.dataTransfer));
    });
  }
  document.addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (files.length) take(input, files.map(pasted));
  });
}
function take(input, files) {
  const all = new DataTransfer();
  // Where evidence is brought, one screenshot after the other is added; an import is of the files chosen last.
  for (const file of "bring" in input.form.dataset ? [...input.files, ...files] : files) all.items.add(file);
  input.files = all.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
// A folder cannot be sent; what lies in it can, or a zip of it.
function dropped(form, data) {
  const items = [...data.items].filter((item) => item.kind === "file");
  const files = items.filter((item) => !item.webkitGetAsEntry?.()?.isDirectory).map((item) => item.getAsFile());
  const told = form.querySelector(".how-far");
  if (told && files.length < items.length) told.textContent = "文件夹不能直接拖进来：请打开它，全选里面的文件再拖，或先压成 zip。";
  return files.filter(Boolean);
}
// Browsers call every pasted picture image.png: it gets the moment as its name.
let pastes = 0;
function pasted(file) {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const at = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 19).replace("T", " ").replaceAll(":", ".");
  return new File([file], `粘贴的图片 ${at} ${++pastes}.${file.name.split(".").pop()}`, { type: file.type });
}
document.addEventListener("change", (event) => {
  const told = event.target.closest(".files")?.querySelector(".chosen-files");
  if (!told) return;
  const names = [...event.target.files].map((file) => file.name);
  told.textContent = names.length > 2 ? `${names[0]} 等 ${names.length} 个文件` : names.join("、") || "还没有选择文件";
});

// Praise for a text holds for that text alone: once it is changed, the page asks to look again.
document.addEventListener("input", (event) => {
  const said = event.target.closest("form")?.querySelector("[data-stale]");
  if (!said || event.target.tagName !== "TEXTAREA") return;
  said.textContent = said.dataset.stale;
  said.className = "small";
});

// Count characters as the platform does, by code points, and say what is left of them.
document.addEventListener("input", (event) => {
  const box = event.target;
  if (!box.dataset.longest) return;
  const meter = box.closest("form").querySelector(".meter"), length = [...box.value].length;
  const left = Number(box.dataset.longest) - length, told = meter.querySelector("[data-left]");
  meter.firstChild.data = meter.firstChild.data.replace(/\d+/, length);
  if (told) told.textContent = left < 0 ? `超出 ${-left} 字` : `还剩 ${left} 字`;
  meter.classList.toggle("wrong", left < 0);
});

// An objection jumps to its place in the box where the text is edited; without this it leads to the marked copy below.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-place][data-from]");
  const box = link && document.getElementById(link.dataset.place);
  if (!box) return;
  const signs = [...box.value], units = (count) => signs.slice(0, count).join("").length;
  const [from, to] = [units(Number(link.dataset.from)), units(Number(link.dataset.to))];
  event.preventDefault();
  box.focus();
  box.setSelectionRange(from, to);
  box.scrollTop = box.scrollHeight * (from / Math.max(1, box.value.length)) - box.clientHeight / 3;
  box.scrollIntoView({ block: "center" });
});
