"use strict";
(() => {
  const FORMAT = "mingbian-case-1", PIECE = 1048576, ZERO = "0".repeat(64);
  const byId = (id) => document.getElementById(id);
  const told = byId("told"), ask = byId("ask");
  const text = new TextDecoder("utf-8", { fatal: true }), octets = new TextEncoder();
  const bytes = (line) => Uint8Array.from(atob(line), (sign) => sign.charCodeAt(0));
  const hex = (buffer) => Array.from(new Uint8Array(buffer), (one) => one.toString(16).padStart(2, "0")).join("");
  const sha256 = async (what) => hex(await crypto.subtle.digest("SHA-256", typeof what === "string" ? octets.encode(what) : what));
  class Wrong extends Error {}

  const say = (words, kind = "") => { told.textContent = words; told.className = kind; };
  if (!globalThis.crypto?.subtle) {
    say("这个浏览器不给本机文件使用解密功能。请改用新版 Chrome、Edge 或 Firefox，在电脑上双击打开这个文件；或者请店家运行 mingbian open-case 解出里面的证据包交给您。", "wrong");
    ask.hidden = true;
    return;
  }
  byId("reveal").addEventListener("change", (event) => { byId("password").type = event.target.checked ? "text" : "password"; });
  ask.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = ask.querySelector("button");
    button.disabled = true;
    say("正在打开，约需几秒…");
    try {
      const files = unzipped(await opened(byId("password").value));
      await shown(files);
      byId("password").value = "";
    } catch (error) {
      say(error instanceof Wrong ? error.message : `文件打不开：${error.message}。请向给您文件的人重新要一份。`, "wrong");
    }
    button.disabled = false;
  });

  // Opening: see docs/evidence-format.md, section 7.
  async function opened(password) {
    const damaged = (what) => new Wrong(`这个文件不完整或被改动过（${what}），不是密码的问题。请向给您文件的人重新要一份，最好用 U 盘或网盘传。`);
    const written = byId("case-data")?.textContent ?? "", headerText = byId("case-header")?.textContent ?? "";
    if (await sha256(written) !== byId("case-digest")?.textContent) throw damaged("校验值对不上");
    let header;
    try { header = JSON.parse(headerText); } catch { throw damaged("开头的说明不对"); }
    const right = header.format === FORMAT && header.piece === PIECE && header.iterations >= 600000 && header.iterations <= 10000000;
    if (!right) throw damaged("开头的说明不对");
    const secret = await crypto.subtle.importKey("raw", octets.encode(password.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt: bytes(header.salt), iterations: header.iterations },
      secret, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const aside = new Uint8Array([...bytes2(await sha256(headerText)), 0]), begin = bytes(header.nonce);
    const lines = written.split("\n"), whole = new Uint8Array(header.octets);
    let at = 0;
    for (let number = 0; number < lines.length; number += 1) {
      const nonce = new Uint8Array(12);
      nonce.set(begin);
      new DataView(nonce.buffer).setUint32(8, number);
      aside[32] = number === lines.length - 1 ? 1 : 0;
      let piece;
      try {
        piece = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce, additionalData: aside.slice() }, key, bytes(lines[number])));
      } catch {
        throw number ? damaged(`第 ${number} 段`) : new Wrong("密码不对，没有打开。请核对大小写、连字符和空格。");
      }
      if (!number) continue;
      if (at + piece.length > whole.length) throw damaged("长度对不上");
      whole.set(piece, at);
      at += piece.length;
    }
    if (at !== whole.length) throw damaged("长度对不上");
    return whole;
  }
  function bytes2(digits) { return digits.match(/../g).map((two) => parseInt(two, 16)); }

  // The sealed bytes are a bundle: a zip in which nothing is compressed. Its names are only keys here, never paths.
  function unzipped(whole) {
    const view = new DataView(whole.buffer), end = whole.length - 22, files = new Map();
    const spoilt = new Wrong("里面的证据包不完整。请向给您文件的人重新要一份。");
    if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw spoilt;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw spoilt;
      const size = view.getUint32(at + 24, true), long = view.getUint16(at + 28, true), place = view.getUint32(at + 42, true);
      const name = text.decode(whole.subarray(at + 46, at + 46 + long)), begins = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
      files.set(name.slice(name.indexOf("/") + 1), whole.subarray(begins, begins + size));
      at += 46 + long;
    }
    files.set("", whole);
    return files;
  }

  // Checking: every file against its manifest, the manifest against the chain, the chain from link to link.
  async function checked(files) {
    const faults = [], manifest = text.decode(files.get("manifest-sha256.txt") ?? new Uint8Array());
    let number = 0;
    for (const line of manifest.split("\n").filter(Boolean)) {
      const [expected, name] = [line.slice(0, 64), line.slice(66)];
      number += 1;
      if (!files.has(name) || await sha256(files.get(name)) !== expected) faults.push(`${name} 与清单不一致`);
    }
    const [first, ...entries] = text.decode(files.get("ledger.jsonl") ?? new Uint8Array()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
    const subject = `manifest:${await sha256(files.get("manifest-sha256.txt") ?? "")}`;
    let last = first?.start ?? { seq: 0, hash: ZERO }, sealed = "";
    const noted = new Map([[last.seq, last.hash]]);
    for (const entry of entries) {
      const { seq, previous } = entry;
      const content = entry.content ?? await sha256(ascii({ action: entry.action, at: entry.at, subjects: entry.subjects }));
      const hash = await sha256(`mingbian-ledger-1\n${seq}\n${previous}\n${content}\n`);
      if (seq !== last.seq + 1 || previous !== last.hash || hash !== entry.hash) { faults.push(`存证链第 ${seq} 条对不上`); break; }
      if (entry.subjects?.includes(subject)) sealed = entry.at;
      last = { seq, hash };
      noted.set(seq, hash);
    }
    if (!first || last.seq !== first.head.seq || last.hash !== first.head.hash) faults.push("存证链的末条对不上");
    if (!sealed) faults.push("存证链里没有封存这份清单的记录");
    return { faults, number, entries: entries.length, head: `${last.seq}:${last.hash}`, sealed, noted };
  }
  const ascii = (value) => JSON.stringify(value, Object.keys(value).sort());

  // Showing. Whatever came from outside is text, and is only ever put in as text.
  function made(name, inside = [], told = {}) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(told)) key === "class" ? (node.className = value) : node.setAttribute(key, value);
    node.append(...[inside].flat().filter((one) => one !== "" && one != null));
    return node;
  }
  const part = (id, title, inside) => made("section", [made("h2", title), ...inside], { id });
  const table = (pairs) => made("dl", pairs.flatMap(([label, value]) => [made("dt", label), made("dd", value)]));
  const TYPES = { jpg: "image/jpeg", png: "image/png", pdf: "application/pdf", txt: "text/plain", json: "application/json" };
  const ending = (name) => name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const address = (content, type) => URL.createObjectURL(new Blob([content], { type }));
  function save(words, content, name, quiet = true) {
    const type = ["jpg", "png", "pdf"].includes(ending(name)) ? TYPES[ending(name)] : "application/octet-stream";
    return made("a", words, { class: quiet ? "save quiet" : "save", href: address(content, type), download: name });
  }

  async function shown(files) {
    const data = JSON.parse(text.decode(files.get("data/case.json"))), report = await checked(files), place = byId("case");
    const parts = [
      part("summary", "概况", [table(data.summary), made("p", data.notes.join(" "), { class: "small" })]),
      part("statement", "说明", data.statement.map((paragraph) => made("div", [paragraph.heading ? made("h3", paragraph.heading) : "", ...paragraph.sentences.map((one) => made("p", one))]))),
      part("course", "经过", [made("ol", data.course.map((step) => made("li", [made("b", step.at), `${step.source}　${step.words}`])), { class: "course" })]),
      part("claims", "买家主张与证据", data.claims.map((claim) => made("div", [made("h3", claim.words ? `${claim.title}：“${claim.words}”` : claim.title), made("ul", claim.cells.map(cell), { class: "cells" })]))),
      part("exhibits", "证物", data.exhibits.length ? data.exhibits.map((one) => exhibit(one, files)) : [made("p", "本案没有单独的文件证物。")]),
      part("rules", "引用的规则", data.rules.length ? data.rules.map((rule) => made("div", [made("h3", rule.title), made("p", rule.text), made("p", [rule.code, rule.from].filter(Boolean).join(" · "), { class: "small" })])) : [made("p", "没有引用规则。")]),
      part("check", "核对", checks(report, data, files)),
    ];
    const names = parts.map((one) => made("a", one.querySelector("h2").textContent, { href: `#${one.id}` }));
    place.replaceChildren(made("h1", data.title), made("p", `给${data.recipient}，${data.made_at} 导出。${data.originals ? "证物是原件，含个人信息，请妥善保管。" : "证物是遮盖个人信息后的副本。"}`), made("nav", names), ...parts);
    document.title = data.title;
    byId("door").hidden = true;
    place.hidden = false;
    scrollTo(0, 0);
  }
  const cell = (one) => made("li", [made("span", one.title, { class: `tag ${one.mark === "contradicts" || one.mark === "supports" ? one.mark : ""}` }), ` ${one.what}`, one.quote ? made("div", `依据：“${one.quote}”`, { class: "small" }) : ""]);
  function exhibit(one, files) {
    const content = one.file ? files.get(`data/${one.file}`) : null, inside = [made("h3", `证据${one.number} ${one.title}`)];
    if (one.caption) inside.push(made("p", one.caption));
    const drawn = one.marked ? files.get(`data/${one.marked}`) : null;
    if (drawn) {
      inside.push(made("img", [], { src: address(drawn, "image/jpeg"), alt: `证据${one.number}，加了标注的副本` }));
      inside.push(made("p", `${one.says ? `${one.says}。` : ""}方框、箭头和裁剪是店家在副本上加的，原件没有改动；没有标注的一份在下面。`, { class: "small" }));
    }
    if (content && TYPES[ending(one.file)]?.startsWith("image/")) inside.push(made("img", [], { src: address(content, TYPES[ending(one.file)]), alt: `证据${one.number}` }));
    if (one.left_out) inside.push(made("p", one.left_out));
    if (one.hidden.length) inside.push(made("p", `已遮盖：${one.hidden.map(([what, many]) => `${what} ${many} 处`).join("、")}`, { class: "small" }));
    inside.push(made("p", [`原件 ${one.size} 字节，SHA-256 `, made("code", one.sha256)], { class: "small" }));
    if (content) inside.push(save("保存这一份", content, one.file.slice(one.file.lastIndexOf("/") + 1)));
    return made("figure", inside);
  }
  // The code printed on the case: hash of the manifest without the case's own line, and the chain's end when it was made.
  function codeCheck(files, report) {
    const label = made("label", "案卷 PDF 首页二维码扫出的文字", { for: "printed" }), box = made("textarea", [], { id: "printed", rows: "3", autocomplete: "off" });
    const button = made("button", "对照二维码", { type: "button" }), answer = made("p", "", { role: "status", id: "code-verdict" });
    button.addEventListener("click", async () => {
      const found = /^MINGBIAN-CASE-1:([0-9A-F]{64}):([0-9]{1,10}):([0-9A-F]{64})$/.exec(box.value.replace(/\s/g, "").toUpperCase());
      const lines = text.decode(files.get("manifest-sha256.txt")).split("\n").filter((line) => line && line.slice(66) !== "data/case.pdf");
      const beside = await sha256(lines.map((line) => `${line}\n`).join(""));
      const noted = found && report.noted.get(Number(found[2]));
      const [words, kind] = !found ? ["这不是案卷上的二维码文字，请完整地复制一遍。", "wrong"]
        : beside !== found[1].toLowerCase() ? ["不一致：二维码说的不是这份卷宗，随附的文件不一样。", "wrong"]
        : noted && noted !== found[3].toLowerCase() ? [`不一致：存证链第 ${found[2]} 条与二维码记下的不同。`, "wrong"]
        : [`一致：随附的文件就是做案卷时的那些${noted ? `，存证链第 ${found[2]} 条也对得上` : "；存证链那一条不在这份节选里，没有核对"}。`, "good"];
      answer.textContent = words;
      answer.className = kind;
    });
    return [made("h3", "对照案卷上的二维码"), label, box, button, answer];
  }
  function checks(report, data, files) {
    const verdict = report.faults.length
      ? [made("p", `核对没有通过：${report.faults.join("；")}。`, { class: "wrong", id: "verdict" })]
      : [made("p", `核对通过：${report.number} 个文件与清单一致，存证链 ${report.entries} 条首尾相接，清单在 ${report.sealed} 记入。`, { class: "good", id: "verdict" })];
    return [
      ...verdict,
      made("p", ["存证链末条 ", made("code", report.head)], { class: "small" }),
      ...codeCheck(files, report),
      made("h3", "不能证明什么"), made("ul", data.cannot_prove.map((one) => made("li", one))),
      made("h3", "另行核对"),
      made("p", "这个页面也可能被换过。要独立核对，请保存证据包，用另外取得的 verify.py 检查：python verify.py 证据包.zip", { class: "small" }),
      made("div", [save("保存证据包", files.get(""), data.bundle, false), save("保存 verify.py", files.get("verify.py"), "verify.py"), save("保存案卷 PDF", files.get("data/case.pdf"), "case.pdf"), ...(files.has("data/redaction.pdf") ? [save("保存遮盖说明", files.get("data/redaction.pdf"), "redaction.pdf")] : [])], { class: "saves" }),
    ];
  }
})();
