"use strict";
(function () {
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const field = document.getElementById("search");
  const count = document.getElementById("count");
  const rows = Array.from(document.querySelectorAll("tbody tr"), row => ({ row, text: fold(row.textContent) }));
  const tables = Array.from(document.querySelectorAll("table"));
  field.addEventListener("input", () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const each of rows) {
      each.row.hidden = !words.every(word => each.text.includes(word));
      shown += each.row.hidden ? 0 : 1;
    }
    for (const table of tables) {
      table.hidden = !table.querySelector("tbody tr:not([hidden])");
      table.previousElementSibling.hidden = table.hidden;
    }
    count.textContent = words.length ? shown + " / " + rows.length : "";
  });
})();
