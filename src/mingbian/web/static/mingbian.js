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
    // Over plain HTTP from another computer a browser keeps the clipboard shut: mark the text, and the hand copies it.
    "select" in source ? source.select() : getSelection().selectAllChildren(source);
    button.textContent = "已选中，请按 Ctrl+C";
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

// While a Chinese word is being composed, Enter chooses the word; it must not submit the form.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.isComposing || event.keyCode === 229)) return;
  event.stopPropagation();
  if (event.target.tagName === "INPUT") event.preventDefault();
}, true);

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
      if (kind === "drop") take(input, event.dataTransfer.files);
    });
  }
  document.addEventListener("paste", (event) => {
    if (event.clipboardData.files.length) take(input, event.clipboardData.files);
  });
}
function take(input, files) {
  input.files = files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
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

// Count characters as the platform does, by code points.
document.addEventListener("input", (event) => {
  const box = event.target;
  if (!box.dataset.longest) return;
  const meter = box.closest("form").querySelector(".meter"), length = [...box.value].length;
  meter.textContent = meter.textContent.replace(/^\d+/, length);
  meter.classList.toggle("wrong", length > Number(box.dataset.longest));
});
