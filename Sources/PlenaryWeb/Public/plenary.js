// What pages of Plenary do besides showing themselves: follow the meeting, send orders without
// leaving the page, keep a ballot that could not be sent, run clocks, take keys.
// No dependency and no build step; every page works without it, except that it does not follow.
"use strict";

(() => {
  const body = document.body;
  const words = body.dataset;
  const byID = (id) => document.getElementById(id);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  all("[data-needs-script]").forEach((element) => { element.hidden = false; });

  // --- telling -----------------------------------------------------------------------------------

  let announced = "";
  const announce = (text) => {
    if (!text || text === announced) return;
    announced = text;
    byID("announce").textContent = text;
  };
  // What a region has to say when it is new: openings, closings, results.
  const sayings = (root) => all("[data-announce]", root).map((element) => element.dataset.announce);
  const refuse = (problem) => {
    const alert = byID("alert");
    alert.replaceChildren();
    if (!problem) return;
    const box = document.createElement("section");
    box.className = "refusal";
    const title = document.createElement("strong");
    title.textContent = problem.title || words.wordNetwork;
    const detail = document.createElement("p");
    detail.textContent = problem.detail || "";
    box.append(title, detail);
    if (problem.rule) {
      const link = document.createElement("a");
      link.className = "rule";
      link.href = window.location.pathname.split("/", 3).join("/") + "/rules/" + encodeURIComponent(problem.rule);
      link.textContent = problem.rule;
      box.append(link);
    }
    alert.append(box);
    box.scrollIntoView({ block: "nearest" });
  };

  // --- time --------------------------------------------------------------------------------------

  let ahead = 0; // seconds by which the server's clock is ahead of this one
  const now = () => Date.now() / 1000 + ahead;
  const clock = (seconds) => {
    const size = Math.abs(Math.trunc(seconds));
    const rest = size % 60;
    return (seconds < 0 && size > 0 ? "-" : "") + Math.floor(size / 60) + ":" + (rest < 10 ? "0" : "") + rest;
  };

  let sound = true;
  let context = null;
  const beep = (times, pitch) => {
    if (!sound || !window.AudioContext) return;
    context = context || new AudioContext();
    for (let index = 0; index < times; index += 1) {
      const tone = context.createOscillator();
      const gain = context.createGain();
      tone.frequency.value = pitch;
      gain.gain.value = 0.15;
      tone.connect(gain).connect(context.destination);
      tone.start(context.currentTime + index * 0.35);
      tone.stop(context.currentTime + index * 0.35 + 0.2);
    }
  };
  // A warning half a minute before the end, another at the end: once each.
  const sounded = new Set();
  const ended = new Set();
  const ring = (name, left) => {
    const moment = left <= 0 ? "end" : left <= 30 ? "soon" : "";
    if (!moment || left < -2 || sounded.has(name + moment)) return;
    sounded.add(name + moment);
    beep(moment === "end" ? 3 : 1, moment === "end" ? 660 : 880);
  };
  setInterval(() => {
    all("[data-ends]").forEach((timer) => {
      const left = Math.ceil(Number(timer.dataset.ends) - now());
      timer.textContent = clock(left);
      timer.classList.toggle("over", left < 0);
      timer.classList.toggle("soon", left >= 0 && left <= 30);
      if (timer.dataset.sound) ring(timer.dataset.ends, left);
      // Something else is in order now: calling the speaker to order, or closing.
      if (left < 0 && left > -3 && body.classList.contains("chair") && !ended.has(timer.dataset.ends)) {
        ended.add(timer.dataset.ends);
        reload();
      }
    });
    all("[data-since]").forEach((timer) => {
      timer.textContent = clock(Math.max(0, Math.floor(now() - Number(timer.dataset.since))));
    });
  }, 250);

  all("[data-clock]").forEach((box) => {
    const output = box.querySelector("output");
    const minutes = box.querySelector("input");
    box.querySelector("[data-clock-start]").addEventListener("click", () => {
      output.dataset.ends = String(now() + Number(minutes.value) * 60);
      output.dataset.sound = "yes";
    });
    box.querySelector("[data-clock-stop]").addEventListener("click", () => {
      delete output.dataset.ends;
      output.textContent = clock(0);
      output.classList.remove("over", "soon");
    });
  });
  all("[data-sound][aria-pressed]").forEach((button) => {
    button.addEventListener("click", () => {
      sound = !sound;
      button.setAttribute("aria-pressed", String(sound));
      button.textContent = sound ? button.dataset.on : button.dataset.off;
      if (sound) beep(1, 880);
    });
  });
  all("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));

  // --- regions -----------------------------------------------------------------------------------

  let version = Number(body.dataset.version || 0);
  let sending = false; // a ballot

  // Forms that look alike are told apart by what they would order.
  const purpose = (element) => {
    const form = element.closest("form");
    const order = form && form.querySelector("[name=order]");
    return form ? form.getAttribute("action") + (order ? order.value : "") : "";
  };

  // Puts new regions in place of old ones; where somebody is typing, what was typed and the place
  // of the cursor stay. Where what had the focus is gone, its region has it: never the next button,
  // which a second Enter would press.
  const place = (regions) => {
    const news = [];
    for (const [id, html] of Object.entries(regions)) {
      const region = byID("region-" + id);
      if (!region) continue;
      const before = region.innerHTML;
      const fresh = document.createElement("div");
      fresh.innerHTML = html;
      if (fresh.innerHTML === before) continue;
      const said = sayings(region);
      const open = all("details[open] > summary", region).map((summary) => summary.textContent);
      const typed = all("input:not([type=hidden], [type=radio]), textarea, select", region)
        .filter((field) => field.dataset.typed || field.value !== field.defaultValue)
        .filter((field) => field.tagName !== "SELECT" || field.dataset.typed)
        .map((field) => [purpose(field), field.name, field.value]);
      const focused = region.contains(document.activeElement) ? document.activeElement : null;
      const isSame = focused && same(focused);
      const cursor = focused && "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd] : null;
      const hadFocus = Boolean(focused);
      region.replaceChildren(...fresh.childNodes);
      all("details > summary", region).forEach((summary) => {
        if (open.includes(summary.textContent)) summary.parentElement.open = true;
      });
      typed.forEach(([form, name, value]) => {
        const field = all("[name]", region).find((one) => one.name === name && purpose(one) === form);
        if (field) { field.value = value; field.dataset.typed = "yes"; }
      });
      if (hadFocus) {
        const again = all(focused.tagName, region).find(isSame);
        if (again) {
          again.focus({ preventScroll: true });
          if (cursor && cursor[0] !== null) again.setSelectionRange(cursor[0], cursor[1]);
        }
        if (!again || document.activeElement !== again) {
          region.tabIndex = -1;
          region.focus({ preventScroll: true });
        }
      }
      news.push(...sayings(region).filter((text) => !said.includes(text)));
    }
    if (news.length) announce(news.join(". "));
    if (kept() && !sending) receipt(kept().label + " \u2014 " + words.wordDevice, "device");
  };
  const same = (old) => {
    const [form, name, text, value] = [purpose(old), old.name, old.textContent, old.getAttribute("value")];
    return (one) => one.name === name && one.textContent === text
      && one.getAttribute("value") === value && purpose(one) === form;
  };
  document.addEventListener("input", (event) => { event.target.dataset.typed = "yes"; });

  // Cells of the board and totals, while ballots come in.
  const mark = { "in-favour": ["y", "inFavour"], against: ["n", "against"], abstaining: ["a", "abstaining"] };
  const ballots = (message) => {
    all(".board").forEach((board) => {
      for (const [member, vote] of Object.entries(message.cells)) {
        const cell = board.querySelector('[data-m="' + CSS.escape(member) + '"]');
        if (!cell) continue;
        const known = mark[vote];
        cell.className = known ? known[0] : "";
        if (known) cell.dataset.v = board.dataset[known[1]]; else delete cell.dataset.v;
      }
    });
    all("[data-required]").forEach((element) => {
      element.textContent = message.required[document.documentElement.lang] || "";
      element.hidden = !element.textContent;
    });
    for (const [name, count] of Object.entries(message.counts)) {
      all('[data-count="' + name + '"]').forEach((element) => { element.textContent = count; });
    }
  };

  // --- following ---------------------------------------------------------------------------------

  const connection = byID("connection");
  const tellConnection = (state) => {
    if (!connection) return;
    connection.hidden = false;
    connection.dataset.state = state;
    connection.textContent = state === "live" ? words.wordLive : words.wordLost;
  };

  let loading = false;
  let again = false;
  // One request at a time, however many changes come in.
  const reload = async () => {
    if (loading) { again = true; return; }
    loading = true;
    do {
      again = false;
      try {
        const url = new URL(window.location.href);
        url.searchParams.set("regions", "yes");
        const response = await fetch(url, { headers: { accept: "application/json" } });
        if (response.ok) {
          const page = await response.json();
          version = page.version;
          ahead = page.now - Date.now() / 1000;
          place(page.regions);
        } else if (response.status === 401 || response.status === 403) {
          window.location.reload();
        }
      } catch (error) { /* the stream will come back and ask again */ }
    } while (again);
    loading = false;
  };

  if (body.dataset.live) {
    const url = new URL(body.dataset.live, window.location.href);
    let source = null;
    let delay = 500;
    let timer = null;
    let heard = 0;
    const follow = () => {
      heard = Date.now();
      clearTimeout(timer);
      if (source) source.close();
      url.searchParams.set("version", String(version));
      source = new EventSource(url);
      source.addEventListener("alive", () => { heard = Date.now(); });
      const take = (event) => {
        heard = Date.now();
        const message = JSON.parse(event.data);
        ahead = message.now - Date.now() / 1000;
        version = Math.max(version, message.version);
        delay = 500;
        tellConnection("live");
        sendKept();
        return message;
      };
      source.addEventListener("hello", take);
      source.addEventListener("regions", (event) => place(take(event).regions));
      source.addEventListener("changed", (event) => { take(event); reload(); });
      source.addEventListener("ballots", (event) => ballots(take(event)));
      source.onerror = () => {
        tellConnection("lost");
        source.close();
        // Not all at the same moment, when a server was away.
        timer = setTimeout(follow, delay * (0.5 + Math.random()));
        delay = Math.min(delay * 2, 8000);
      };
    };
    follow();
    window.addEventListener("offline", () => tellConnection("lost"));
    // A network that is gone closes nothing; but the server says something every 25 seconds.
    setInterval(() => {
      if (Date.now() - heard < 60000) return;
      tellConnection("lost");
      follow();
    }, 5000);
    window.addEventListener("online", () => { delay = 500; follow(); });
    window.addEventListener("pagehide", () => { if (source) source.close(); });
    // Back from another page, as it was kept.
    window.addEventListener("pageshow", (event) => { if (event.persisted) { reload(); follow(); } });
  }

  // --- orders ------------------------------------------------------------------------------------

  const send = (form, fields) => fetch(form.action, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams(fields),
  });

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method !== "post" || !form.querySelector("[name=key]")) return;
    if (!body.dataset.live) return;
    event.preventDefault();
    const fields = new FormData(form, event.submitter || undefined);
    if (form.matches("[data-ballot]")) { cast(form, fields); return; }
    if (form.ariaBusy === "true") return;
    // Not by disabling its buttons: they would lose the focus.
    form.ariaBusy = "true";
    try {
      const response = await send(form, fields);
      if (response.ok) {
        refuse(null);
        const details = form.closest("details.order");
        if (details) {
          if (details.contains(document.activeElement)) details.querySelector("summary").focus();
          details.open = false;
        }
        form.reset();
        all("[data-typed]", form).forEach((field) => { delete field.dataset.typed; });
        form.querySelector("[name=key]").value = newKey();
        await reload();
      } else {
        refuse(await response.json());
      }
    } catch (error) {
      refuse({ title: words.wordNetwork });
    }
    form.ariaBusy = "false";
  });

  // A draft from a file: the server reads it, the fields below are filled in, and nothing is introduced
  // before somebody has looked.
  document.addEventListener("change", async (event) => {
    const field = event.target;
    if (!field.dataset || !field.dataset.draft || !field.files.length) return;
    const form = field.closest("form");
    const notes = form.querySelector("[data-draft-notes]");
    notes.hidden = true;
    form.ariaBusy = "true";
    try {
      const response = await fetch(field.dataset.draft, {
        method: "POST",
        headers: {
          accept: "application/json",
          "content-type": "application/octet-stream",
          "x-form-token": form.querySelector("[name=form-token]").value,
        },
        body: field.files[0],
      });
      const read = await response.json();
      if (response.ok) {
        refuse(null);
        const fill = (name, text) => {
          const target = form.querySelector(`[name="${name}"]`);
          if (text) { target.value = text; target.dataset.typed = "yes"; }
        };
        fill("text:text", read.symbol);
        fill("text:title", read.title);
        fill("paragraphs:paragraphs", read.paragraphs);
        const list = notes.querySelector("ul");
        list.replaceChildren(...read.notes.map((note) => {
          const item = document.createElement("li");
          item.textContent = note;
          return item;
        }));
        notes.hidden = read.notes.length === 0;
      } else {
        refuse(read);
      }
    } catch (error) {
      refuse({ title: words.wordNetwork });
    }
    field.value = "";
    form.ariaBusy = "false";
  });

  const newKey = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  // --- ballots -----------------------------------------------------------------------------------
  // A ballot gets its id here. It is kept on the device until the server says that it is on record,
  // or that the voting closed without it; sent twice it counts once.

  // Whoever holds a proxy casts several: one place for each member, and the last for it counts.
  const drawer = "plenary ballots " + window.location.pathname;
  const allKept = () => {
    try {
      const list = JSON.parse(localStorage.getItem(drawer));
      return Array.isArray(list) ? list : unkept;
    } catch (error) { return unkept; }
  };
  let unkept = []; // in a browser that keeps nothing
  const write = (ballots) => {
    unkept = ballots;
    try {
      if (ballots.length) localStorage.setItem(drawer, JSON.stringify(ballots)); else localStorage.removeItem(drawer);
    } catch (error) { /* it is sent all the same */ }
  };
  const placeOf = (ballot) => ballot.voting + " " + (ballot.fields.find(([name]) => name === "member") || [])[1];
  const others = (ballot) => allKept().filter((one) => placeOf(one) !== placeOf(ballot));
  const keep = (ballot) => { write([...others(ballot), ballot]); };
  const forget = (ballot) => {
    write(allKept().filter((one) => JSON.stringify(one) !== JSON.stringify(ballot)));
  };
  const kept = () => allKept()[0] || null;
  const isKept = (ballot) => allKept().some((one) => JSON.stringify(one) === JSON.stringify(ballot));
  const receipt = (text, state) => {
    all("[data-receipt]").forEach((element) => {
      element.textContent = text;
      element.dataset.state = state;
    });
    announce(text);
  };

  const cast = (form, fields) => {
    const ballot = {
      action: form.action,
      fields: Array.from(fields.entries()).filter(([name]) => name !== "key").concat([["key", newKey()]]),
      voting: form.dataset.voting,
      label: all("button[value='" + fields.get("vote") + "']", form).map((button) => button.textContent)[0] || "",
    };
    all("button.vote", form).forEach((button) => {
      button.setAttribute("aria-pressed", String(button.value === fields.get("vote")));
    });
    keep(ballot);
    receipt(ballot.label + " — " + words.wordSending, "sending");
    sendKept();
  };

  const sendKept = async () => {
    const ballot = kept();
    if (!ballot || sending) return;
    sending = true;
    try {
      const response = await send({ action: ballot.action }, ballot.fields);
      // Another may have been chosen for the same member meanwhile.
      const isCurrent = isKept(ballot);
      if (response.ok) {
        if (isCurrent) { forget(ballot); receipt(ballot.label + " — " + words.wordRecord, "recorded"); refuse(null); }
        await reload();
      } else {
        const problem = await response.json();
        if (response.status >= 500 || response.status === 429) {
          receipt(ballot.label + " — " + words.wordDevice, "device");
          setTimeout(sendKept, 2000);
        } else {
          if (isCurrent) forget(ballot);
          // Not counted, and told so where it stays when the vote leaves the page.
          if (response.status === 409) problem.title = ballot.label + " \u2014 " + words.wordWithout;
          receipt(problem.title, "lost");
          await reload();
          refuse(problem);
        }
      }
    } catch (error) {
      receipt(ballot.label + " — " + words.wordDevice, "device");
      setTimeout(sendKept, 2000);
    }
    sending = false;
    const waiting = kept();
    if (waiting && JSON.stringify(waiting) !== JSON.stringify(ballot)) sendKept();
  };
  if (kept()) {
    receipt(kept().label + " — " + words.wordDevice, "device");
    sendKept();
  }

  // --- keys --------------------------------------------------------------------------------------

  // Single keys can be switched off, for whoever presses them by accident or speaks to the device.
  const map = byID("key-map");
  const keysAreOn = () => { try { return localStorage.getItem("plenary keys") !== "off"; } catch (error) { return true; } };
  if (map) {
    const control = map.querySelector("[data-keys]");
    const show = () => { body.classList.toggle("no-keys", !control.checked); };
    control.checked = keysAreOn();
    show();
    control.addEventListener("change", () => {
      try { localStorage.setItem("plenary keys", control.checked ? "on" : "off"); } catch (error) { /* until the page is left */ }
      show();
    });
    all("[aria-controls=key-map]").forEach((button) => button.addEventListener("click", () => map.showModal()));
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, textarea, select")) return;
    if (body.classList.contains("no-keys")) return;
    if (event.key === "?" && map) {
      event.preventDefault();
      if (map.open) map.close(); else map.showModal();
      return;
    }
    if (map && map.open) return;
    const key = event.key.toLowerCase();
    const button = all("[data-key]").find((one) => one.dataset.key === key);
    if (!button) {
      const details = all("details.order > summary kbd").find((one) => one.textContent.toLowerCase() === key);
      if (details) {
        event.preventDefault();
        const box = details.closest("details");
        box.open = true;
        const field = box.querySelector("input:not([type=hidden]), textarea, select, button");
        if (field) field.focus();
      }
      return;
    }
    event.preventDefault();
    button.focus();
    button.click();
  });
})();
