// Frame a place on a picture with mouse, finger or pen; the form beside it takes the numbers, and works without this.
"use strict";

for (const place of document.querySelectorAll("[data-framing]")) {
  const form = document.getElementById(place.dataset.framing), frame = place.querySelector(".frame");
  let from = null;

  const share = (event) => {
    const box = place.querySelector("svg").getBoundingClientRect();
    const within = (value) => Math.min(100, Math.max(0, value));
    return [within(100 * (event.clientX - box.left) / box.width), within(100 * (event.clientY - box.top) / box.height)];
  };
  const told = (one, other) => {
    const sides = {
      left: Math.min(one[0], other[0]), top: Math.min(one[1], other[1]),
      right: Math.max(one[0], other[0]), bottom: Math.max(one[1], other[1]),
    };
    for (const [name, value] of Object.entries(sides)) form.elements[name].value = value.toFixed(1);
    frame.setAttribute("x", sides.left);
    frame.setAttribute("y", sides.top);
    frame.setAttribute("width", sides.right - sides.left);
    frame.setAttribute("height", sides.bottom - sides.top);
  };

  place.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    event.preventDefault();
    place.setPointerCapture(event.pointerId);
    from = share(event);
    told(from, from);
  });
  place.addEventListener("pointermove", (event) => { if (from) told(from, share(event)); });
  for (const end of ["pointerup", "pointercancel"]) place.addEventListener(end, () => { from = null; });
}
