#!/bin/sh
# Asks the four languages the same questions and compares every answer: a digest, and the rows where it differs. The
# rows stand for 7 million answers: a row of http.redirect or http.retry is the checksum of those to every method and every
# set of flags, one of smtp.classify or smtp.explain that of those to a hundred replies.
set -eu
cd "$(dirname "$0")/.."
out=target/identity
methods=tests/snapshots/iana-http-methods.csv
queries=$out/queries
mkdir -p "$out"
# Searches as people type them, the same without their third letter, and what is no search.
{
  cut -f 2 tests/search/*.tsv
  cut -f 2 tests/search/*.tsv | sed 's/^\(..\)./\1/'
  cut -d , -f 4 tests/snapshots/asked-for.csv
  cat tests/search/hostile.txt
} >"$queries"
.venv/bin/python tests/runners/python/replies.py "$out/replies" "$out/rules.json"
cargo run --quiet --release --package statusbook --features serde,rules --example identity "$out/rust" $methods "$queries" "$out/replies" "$out/rules.json"
.venv/bin/python tests/runners/python/identity.py "$out/python" "$queries" "$out/replies" "$out/rules.json" >/dev/null
node tests/runners/node/identity.mjs "$out/node" "$queries" "$out/replies" "$out/rules.json" >/dev/null
target/c-tests/identity "$out/c" $methods "$queries" "$out/replies" "$out/rules.json" >/dev/null
cd "$out"
sha256sum rust python node c
for language in python node c; do
  cmp -s rust "$language" || { diff rust "$language" | head -20; echo "rust and $language differ"; exit 1; }
done
echo "$(wc -l <rust) answers are the same in rust, python, node and c"
