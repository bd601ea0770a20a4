#!/bin/sh
# Packs the npm package, installs the tarball into an empty folder, and uses it there as users do: under Node, Bun and
# Deno, which give the same answers to every question of the identity test, and with tsc, strict.
# Needs: make node, tests/identity.sh, npm.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$root/bindings-node" && npm pack --silent --pack-destination "$work" >/dev/null)
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ./statusbook-*.tgz bun@1 deno@2 typescript@5 @types/node@20
! ls node_modules/statusbook | grep -qvxE '(index|objects|records|codes)\.js|(index|records|codes)\.d\.ts|statusbook\.node|(README|package)\.(md|json)'

sed -e "s|'../../../bindings-node/index.js'|'statusbook'|" -e "s|new URL('../../', import.meta.url)|new URL('file://$root/tests/')|" \
  "$root/tests/runners/node/identity.mjs" >identity.mjs
cp "$root/bindings-node/examples/lookup.mjs" .
for runtime in node node_modules/.bin/bun "node_modules/.bin/deno run --allow-all"; do
  identity=$root/target/identity
  $runtime identity.mjs answers "$identity/queries" "$identity/replies" "$identity/rules.json" >/dev/null
  cmp answers "$root/target/identity/rust"
  $runtime lookup.mjs <"$root/demo/input.txt" >lines
  node lookup.mjs <"$root/demo/input.txt" | cmp - lines
  echo "$(basename "${runtime%% *}"): $(wc -l <answers) answers of the tarball are those of Rust"
done

cp "$root"/tests/runners/node/types/consumer.* .
sed /typeRoots/d "$root/tests/runners/node/types/tsconfig.json" >tsconfig.json
node_modules/.bin/tsc --project .
echo "tsc: the consumers compile, strict; tarball $(du -b statusbook-*.tgz | cut -f 1) bytes"
