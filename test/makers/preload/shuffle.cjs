// Lists folders in another order on every call, as another file system would.
const fs = require('node:fs');

const { readdirSync } = fs;
let turn = 0;
fs.readdirSync = (...args) => {
  turn += 1;
  const names = readdirSync(...args).reverse();
  const at = names.length === 0 ? 0 : turn % names.length;
  return [...names.slice(at), ...names.slice(0, at)];
};
