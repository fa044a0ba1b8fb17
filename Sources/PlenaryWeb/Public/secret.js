// The delegate's side of a secret ballot on a page: takes a ballot, keeps it on this device, and
// casts it without saying who casts. The blinding is done by blind-ballot.js.
"use strict";

(() => {
  const drawer = (section) => "plenary secret " + section.dataset.secret + " " + section.dataset.token;
  const read = (section) => { try { return JSON.parse(localStorage.getItem(drawer(section))); } catch (error) { return null; } };
  const write = (section, value) => localStorage.setItem(drawer(section), JSON.stringify(value));
  const say = (section, text, state) => {
    const element = section.querySelector("[data-secret-state]");
    if (!element || element.textContent === text) return;
    element.textContent = text;
    element.dataset.state = state || "recorded";
  };
  const problem = async (response) => {
    const told = await response.json();
    return [told.title, told.detail].filter(Boolean).join(" ");
  };

  const show = () => document.querySelectorAll("[data-secret]").forEach((section) => {
    const kept = read(section);
    const take = section.querySelector("[data-secret-take]");
    if (take && kept && kept.signature) { take.hidden = true; say(section, section.dataset.held); }
    const form = section.querySelector("[data-secret-form]");
    if (form && kept && kept.receipt) { form.hidden = true; say(section, section.dataset.done.replace("…", kept.receipt.slice(-24).trim())); }
    else if (form && !(kept && kept.signature)) { form.hidden = true; say(section, section.dataset.missing, "lost"); }
  });

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-secret-take]");
    if (!button) return;
    const section = button.closest("[data-secret]");
    button.disabled = true;
    try {
      // Kept before it is sent: an answer that is lost can be asked for again with the same request.
      let state = read(section);
      if (state && state.signature) { show(); return; } // held: another would take its place
      if (!state || !state.prepared) {
        state = { prepared: blindBallot.prepare(section.dataset.keyDer, section.dataset.secret) };
        write(section, state);
      }
      const response = await fetch(section.dataset.token, {
        method: "POST", headers: { accept: "application/json" },
        body: new URLSearchParams({ "form-token": section.dataset.formToken, blinded: state.prepared.blinded }),
      });
      if (!response.ok) throw new Error(await problem(response));
      const answer = await response.json();
      const token = blindBallot.finalize(section.dataset.keyDer, state.prepared, answer.signature);
      write(section, { token: token.token, signature: token.signature });
      show();
    } catch (error) {
      say(section, error.message, "lost");
    }
    button.disabled = false;
  });

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("[data-secret-form]");
    if (!form) return;
    event.preventDefault();
    const section = form.closest("[data-secret]");
    const kept = read(section);
    if (!kept || !kept.signature) return;
    const fields = new FormData(form);
    const names = fields.get("names");
    const choices = names !== null
      ? names.split("\n").map((name) => name.trim()).filter(Boolean) : fields.getAll("choice").filter(Boolean);
    // A blank paper is a choice too, and not an oversight.
    if (!choices.length && !fields.has("blank")) { say(section, section.dataset.empty, "lost"); return; }
    if (choices.length && fields.has("blank")) { say(section, section.dataset.both, "lost"); return; }
    try {
      const response = await fetch(section.dataset.cast, {
        method: "POST", credentials: "omit", referrerPolicy: "no-referrer",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ choices, signature: kept.signature, token: kept.token }),
      });
      if (!response.ok) throw new Error(await problem(response));
      const answer = await response.json();
      write(section, { token: kept.token, signature: kept.signature, choices, receipt: answer.receipt });
      show();
    } catch (error) {
      say(section, error.message, "lost");
    }
  });

  // Is what this device cast among the papers that were published, as it was cast?
  const check = (section) => {
    const prefix = "plenary secret " + section.dataset.papers + " ";
    const papers = Array.from(section.querySelectorAll("[data-paper]"));
    const state = section.querySelector("[data-own-state]");
    let own = [];
    try { own = Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => JSON.parse(localStorage.getItem(key))); } catch (error) { return; }
    own.filter((kept) => kept && kept.receipt && kept.choices).forEach((kept) => {
      const row = papers.find((one) => JSON.stringify(JSON.parse(one.dataset.paper)) === JSON.stringify([kept.token, ...kept.choices]));
      state.textContent = row ? section.dataset.found : section.dataset.lost;
      state.dataset.state = row ? "recorded" : "lost";
      if (row) {
        row.classList.add("own");
        row.querySelector("td").append(" (" + section.dataset.own + ")");
      }
    });
  };
  document.querySelectorAll("[data-papers]").forEach(check);

  show();
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
})();
