// Frame a place on a picture, or draw from one point to another, with mouse, finger or pen; the form beside it takes the
// numbers, shows them on the picture as they are typed, and works without this.
"use strict";

for (const place of document.querySelectorAll("[data-framing]")) {
  const form = document.getElementById(place.dataset.framing), frame = place.querySelector(".frame");
  const shaft = place.querySelector(".shaft"), fields = form.elements;
  const free = "from_x" in fields;  // a form of two points; else of four sides
  let from = null;

  const share = (event) => {
    const box = place.querySelector("svg").getBoundingClientRect();
    const within = (value) => Math.min(100, Math.max(0, value));
    return [within(100 * (event.clientX - box.left) / box.width), within(100 * (event.clientY - box.top) / box.height)];
  };
  const sides = (one, other) => ({
    left: Math.min(one[0], other[0]), top: Math.min(one[1], other[1]),
    right: Math.max(one[0], other[0]), bottom: Math.max(one[1], other[1]),
  });
  const draw = (one, other) => {
    const arrow = shaft && fields.shape && fields.shape.value === "arrow", box = sides(one, other);
    const size = arrow ? [0, 0] : [box.right - box.left, box.bottom - box.top];
    frame.setAttribute("x", box.left);
    frame.setAttribute("y", box.top);
    frame.setAttribute("width", size[0]);
    frame.setAttribute("height", size[1]);
    if (!shaft) return;
    for (const [name, value] of Object.entries({ x1: one[0], y1: one[1], x2: other[0], y2: other[1] })) {
      shaft.setAttribute(name, arrow ? value : 0);
    }
  };
  const told = (one, other) => {
    const points = free ? { from_x: one[0], from_y: one[1], to_x: other[0], to_y: other[1] } : sides(one, other);
    for (const [name, value] of Object.entries(points)) fields[name].value = value.toFixed(1);
    draw(one, other);
  };
  const typed = () => {
    const names = free ? ["from_x", "from_y", "to_x", "to_y"] : ["left", "top", "right", "bottom"];
    const values = names.map((name) => fields[name].value === "" ? NaN : Number(fields[name].value));
    if (values.every((value) => value >= 0 && value <= 100)) draw(values.slice(0, 2), values.slice(2));
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
  form.addEventListener("input", typed);
  typed();
}
