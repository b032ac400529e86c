// The few things that HTML cannot do alone: copy a text, keep the IME's Enter from sending, show a chosen file's name.
"use strict";

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  await navigator.clipboard.writeText("value" in source ? source.value : source.textContent);
  const before = button.textContent;
  button.textContent = "已复制";
  setTimeout(() => { button.textContent = before; }, 1500);
});

// While a Chinese word is being composed, Enter chooses the word; it must not submit the form.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) event.stopPropagation();
}, true);

document.addEventListener("submit", (event) => {
  for (const button of event.target.querySelectorAll("button:not([type=button])")) {
    if (event.target.dataset.busy) button.textContent = event.target.dataset.busy;
    setTimeout(() => { button.disabled = true; });
  }
});
window.addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("form button[disabled]:not([data-keep])")) button.disabled = false;
});

// Files may be dropped anywhere on the form that takes them.
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

// A letter is put into the box to be changed there; the box counts characters as the platform does, by code points.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-fill]");
  if (!button) return;
  const box = document.getElementById(button.dataset.fill);
  box.value = document.getElementById(button.dataset.from).textContent;
  document.getElementById("stage").value = button.dataset.stage;
  box.scrollIntoView({ block: "center" });
  box.focus();
});
for (const box of document.querySelectorAll("textarea[data-longest]")) {
  const meter = box.closest("form").querySelector(".meter");
  box.addEventListener("input", () => {
    const length = [...box.value].length;
    meter.textContent = meter.textContent.replace(/^\d+/, length);
    meter.classList.toggle("wrong", length > Number(box.dataset.longest));
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
