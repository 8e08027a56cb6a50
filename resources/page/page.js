"use strict";
// The page can be read without this script; with it the map can be moved, folded and searched.
(() => {
  const svg = document.querySelector(".map svg");
  const outline = document.querySelector(".outline");
  if (!svg || !outline) return;
  const words = JSON.parse(document.getElementById("words").textContent);
  const NS = "http://www.w3.org/2000/svg";
  const body = document.body;

  // --- what there is: boxes of the picture by id, and the tree that the outline shows ---
  const drawn = new Map();
  for (const group of svg.querySelectorAll("g[data-id]")) {
    const id = group.dataset.id;
    if (!drawn.has(id)) drawn.set(id, []);
    drawn.get(id).push(group);
  }
  const nodes = new Map();
  for (const item of outline.querySelectorAll("[data-node]")) nodes.set(item.dataset.node, item);
  const CARDS = ["thesis", "root", "card", "frame"];
  const box = (id) => (drawn.get(id) || []).find((group) => CARDS.includes(group.classList[0]));
  const isStep = (id) => nodes.has(id) && nodes.get(id).classList.contains("step");
  const claims = [...outline.querySelectorAll(".claim[data-node]")].map((item) => item.dataset.node).filter(box);
  const parent = (id) => {
    const above = nodes.get(id).parentElement.closest("[data-node]");
    return above ? above.dataset.node : null;
  };
  const below = (id) => [...nodes.get(id).querySelectorAll("[data-node]")].map((item) => item.dataset.node);
  const children = (id) => below(id).filter((node) => parent(node) === id);
  const place = (group) => { // by its first box, not by its texts: those of tiny letters are measured far too large
    const b = (group.querySelector("rect") || group).getBBox();
    const t = group.transform.baseVal.consolidate();
    const x = t ? t.matrix.e : 0, y = t ? t.matrix.f : 0;
    return { x: x + b.x, y: y + b.y, width: b.width, height: b.height };
  };

  // --- pan and zoom by the view box ---
  const whole = { x: 0, y: 0, width: 0, height: 0 };
  [whole.x, whole.y, whole.width, whole.height] = svg.getAttribute("viewBox").split(" ").map(Number);
  let view = { ...whole };
  const show = () => svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
  const scale = () => Math.min(svg.clientWidth / view.width, svg.clientHeight / view.height) || 1;
  let seen = null; // the view before printing, while a sheet shows the whole map
  const match = () => { // the view box takes the shape of the window, so that a pixel is a pixel
    if (seen) return;
    const s = scale();
    const width = svg.clientWidth / s, height = svg.clientHeight / s;
    view = { x: view.x + (view.width - width) / 2, y: view.y + (view.height - height) / 2, width, height };
  };
  const fit = (to) => { view = { ...to }; match(); show(); };
  const zoom = (factor, px, py) => {
    const s = scale();
    const wanted = Math.min(4, Math.max(Math.min(0.02, svg.clientWidth / whole.width / 2), s * factor));
    const f = s / wanted;
    const x = view.x + px / s, y = view.y + py / s;
    view = { x: x - (x - view.x) * f, y: y - (y - view.y) * f, width: view.width * f, height: view.height * f };
    show();
  };
  const centre = () => [svg.clientWidth / 2, svg.clientHeight / 2];
  const pan = (dx, dy) => { const s = scale(); view.x -= dx / s; view.y -= dy / s; show(); };
  const reveal = (id) => {
    const group = box(id);
    if (!group) return;
    const r = place(group), s = scale(), m = 24 / s;
    if (r.width * s < 60) { fit({ x: r.x - r.width, y: r.y - r.height, width: r.width * 3, height: r.height * 3 }); return; }
    if (r.x - m < view.x || r.x + r.width + m > view.x + view.width) view.x = r.x + r.width / 2 - view.width / 2;
    if (r.y - m < view.y || r.y + r.height + m > view.y + view.height) view.y = r.y + r.height / 2 - view.height / 2;
    show();
  };

  // --- the box that is chosen ---
  const layer = document.createElementNS(NS, "g");
  svg.append(layer);
  const frameOf = (group, kind) => {
    const r = place(group);
    const rect = document.createElementNS(NS, "rect");
    for (const [name, value] of Object.entries({ x: r.x - 3, y: r.y - 3, width: r.width + 6, height: r.height + 6, rx: 9 }))
      rect.setAttribute(name, value);
    rect.setAttribute("class", kind);
    return rect;
  };
  const details = document.querySelector(".details");
  let chosen = null, ring = null;
  const choose = (id, { focus = false } = {}) => {
    if (!nodes.has(id)) return;
    if (chosen && nodes.has(chosen)) nodes.get(chosen).classList.remove("here");
    if (chosen && box(chosen)) box(chosen).setAttribute("tabindex", "-1");
    chosen = id;
    const item = nodes.get(id);
    item.classList.add("here");
    ring?.remove();
    ring = null;
    const group = box(id);
    if (group && !group.classList.contains("away")) {
      ring = frameOf(group, "ring");
      layer.append(ring);
      group.setAttribute("tabindex", "0");
      if (focus) group.focus({ preventScroll: true });
      reveal(id);
    }
    describe(id, item);
    (item.querySelector(":scope > .text, :scope > details > summary, :scope > .word") || item).scrollIntoView({ block: "nearest" });
  };
  const describe = (id, item) => {
    const title = document.createElement("p");
    title.className = "large";
    const text = item.querySelector(":scope > .text, :scope > details > summary > .text, :scope > .word");
    title.textContent = text ? text.textContent : "";
    const status = item.querySelector(":scope > .status, :scope > details > summary > .status");
    const parts = [title];
    if (status) { const line = document.createElement("p"); line.className = "dim"; line.textContent = status.textContent; parts.push(line); }
    const more = item.querySelector(":scope > .more, :scope > details > .more");
    if (more) parts.push(more.cloneNode(true));
    if (children(id).length) {
      const button = document.createElement("button");
      button.textContent = folded.has(id) ? words.unfold : words.fold;
      button.addEventListener("click", () => toggle(id));
      parts.push(button);
    }
    details.replaceChildren(...parts);
  };

  // --- folding: what hangs below goes away, a count stays ---
  const folded = new Map();
  const hidden = () => {
    const away = new Set();
    for (const id of folded.keys()) for (const node of below(id)) away.add(node);
    return away;
  };
  const refresh = () => {
    const away = hidden();
    for (const [id, groups] of drawn) for (const group of groups) group.classList.toggle("away", away.has(id));
    for (const [id, badge] of folded) badge.classList.toggle("away", away.has(id));
  };
  const toggle = (id) => {
    if (folded.has(id)) {
      folded.get(id).remove();
      folded.delete(id);
    } else {
      const group = box(id);
      const inner = below(id).filter((node) => !isStep(node)).length;
      if (!group || !inner) return;
      const r = place(group);
      const badge = document.createElementNS(NS, "g");
      badge.setAttribute("class", "count");
      badge.setAttribute("transform", `translate(${r.x + r.width / 2 - 16} ${r.y + r.height - 5})`);
      const rect = document.createElementNS(NS, "rect");
      for (const [name, value] of Object.entries({ width: 32, height: 18, rx: 9 })) rect.setAttribute(name, value);
      const text = document.createElementNS(NS, "text");
      text.setAttribute("x", 16); text.setAttribute("y", 13); text.setAttribute("text-anchor", "middle");
      text.textContent = `+${inner}`;
      badge.append(rect, text);
      badge.addEventListener("click", (event) => { event.stopPropagation(); toggle(id); });
      svg.insertBefore(badge, layer);
      folded.set(id, badge);
    }
    refresh();
    if (chosen === id || hidden().has(chosen)) choose(id, { focus: document.activeElement?.closest("svg") === svg });
  };
  const unfold = (id) => {
    for (let node = parent(id); node; node = parent(node)) if (folded.has(node)) toggle(node);
  };

  // --- search ---
  const field = document.getElementById("find");
  const count = document.getElementById("found");
  const plainText = new Map(claims.map((id) => [id, nodes.get(id).querySelector(":scope > .text, :scope > details > summary > .text")?.textContent.toLowerCase() || ""]));
  let hits = [], at = -1, marks = [];
  const search = () => {
    for (const mark of marks) mark.remove();
    const asked = field.value.trim().toLowerCase();
    hits = asked ? claims.filter((id) => plainText.get(id).includes(asked)) : [];
    at = -1;
    marks = hits.map((id) => frameOf(box(id), "hit"));
    layer.prepend(...marks);
    for (const id of claims) box(id).classList.toggle("miss", asked !== "" && hits.length > 0 && !hits.includes(id));
    count.textContent = asked ? words.found.replace("{}", hits.length) : "";
  };
  const next = (step) => {
    if (!hits.length) return;
    at = (at + step + hits.length) % hits.length;
    unfold(hits[at]);
    choose(hits[at]);
    count.textContent = `${at + 1} / ${hits.length}`;
  };
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); next(event.shiftKey ? -1 : 1); }
    if (event.key === "Escape") { field.value = ""; search(); if (chosen) choose(chosen, { focus: true }); }
  });

  // --- mouse, touch and keys ---
  const pointers = new Map();
  let moved = false;
  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    const r = svg.getBoundingClientRect();
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY / 300), event.clientX - r.left, event.clientY - r.top);
    else pan(event.shiftKey ? -event.deltaY : -event.deltaX, event.shiftKey ? 0 : -event.deltaY);
  }, { passive: false });
  svg.addEventListener("pointerdown", (event) => { pointers.set(event.pointerId, event); moved = false; });
  svg.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < 3 && !moved) return;
    if (!moved) { svg.setPointerCapture(event.pointerId); svg.classList.add("dragged"); }
    moved = true;
    if (pointers.size === 1) pan(event.clientX - before.clientX, event.clientY - before.clientY);
    else {
      const other = [...pointers.entries()].find(([id]) => id !== event.pointerId)[1];
      const distance = (e) => Math.hypot(e.clientX - other.clientX, e.clientY - other.clientY) || 1;
      const r = svg.getBoundingClientRect();
      zoom(distance(event) / distance(before), (event.clientX + other.clientX) / 2 - r.left, (event.clientY + other.clientY) / 2 - r.top);
    }
    pointers.set(event.pointerId, event);
  });
  const release = (event) => { pointers.delete(event.pointerId); svg.classList.remove("dragged"); };
  svg.addEventListener("pointerup", release);
  svg.addEventListener("pointercancel", release);
  svg.addEventListener("click", (event) => {
    if (moved) return;
    const group = event.target.closest("g[data-id]");
    if (group && nodes.has(group.dataset.id)) choose(group.dataset.id, { focus: true });
  });
  svg.addEventListener("dblclick", (event) => {
    const group = event.target.closest("g[data-id]");
    if (group && nodes.has(group.dataset.id)) toggle(group.dataset.id);
  });
  outline.addEventListener("click", (event) => {
    const item = event.target.closest("[data-node]");
    if (item && !event.target.closest("a")) { unfold(item.dataset.node); choose(item.dataset.node); }
  });
  const sibling = (id, step) => {
    const above = parent(id);
    const row = above ? children(above) : [...nodes.keys()].filter((node) => parent(node) === null);
    return row[row.indexOf(id) + step];
  };
  const moves = {
    ArrowUp: (id) => parent(id),
    ArrowDown: (id) => (folded.has(id) ? null : children(id)[0]),
    ArrowLeft: (id) => sibling(id, -1),
    ArrowRight: (id) => sibling(id, 1),
    Home: () => claims[0],
  };
  svg.addEventListener("keydown", (event) => {
    if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return;
    if (moves[event.key]) {
      event.preventDefault();
      const id = moves[event.key](chosen);
      if (id) choose(id, { focus: true });
    } else if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      toggle(chosen);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { event.preventDefault(); field.focus(); }
    if (event.key === "+") zoom(1.25, ...centre());
    if (event.key === "-") zoom(0.8, ...centre());
    if (event.key === "0") fit(whole);
  });
  const act = { fit: () => fit(whole), nearer: () => zoom(1.25, ...centre()), farther: () => zoom(0.8, ...centre()), full: () => zoom(1 / scale(), ...centre()), unfold: () => { for (const id of [...folded.keys()]) toggle(id); } };
  for (const button of document.querySelectorAll(".bar button")) button.addEventListener("click", act[button.dataset.act]);

  body.classList.add("live");
  svg.setAttribute("role", "application");
  for (const [id] of nodes) box(id)?.setAttribute("tabindex", "-1");
  svg.setAttribute("width", "100%");
  svg.setAttribute("height", "100%");
  fit(whole);
  if (scale() > 1) zoom(1 / scale(), ...centre());
  new ResizeObserver(() => { match(); show(); }).observe(svg);
  addEventListener("beforeprint", () => { seen = view; view = { ...whole }; show(); });
  addEventListener("afterprint", () => { view = seen; seen = null; match(); show(); });
  if (claims.length) choose(claims[0]);
  fit(whole);
  if (scale() < 0.4 && claims.length) { // too small to read: begin at the thesis
    zoom(0.7 / scale(), ...centre());
    const r = place(box(claims[0]));
    view.x = r.x + r.width / 2 - view.width / 2;
    view.y = r.y - 60;
    show();
  }
})();
