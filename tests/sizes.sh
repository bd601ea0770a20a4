#!/bin/sh
# What the packages weigh, and that the data stays under its limits: 600 KB for the codes, 1.5 MB for the classification. Needs: make build, binutils, unzip or Python.
set -eu
cd "$(dirname "$0")/.."
data=$(size -A target/release/libstatusbook.so | awk '$1 == ".rodata" || $1 == ".data.rel.ro" || $1 == ".rela.dyn" { sum += $2 } END { print sum }')
wheel=$(.venv/bin/python -c "import sys, zipfile; print(sum(f.file_size for f in zipfile.ZipFile(sys.argv[1]).filelist if f.filename.endswith('.so')))" target/wheels/statusbook-*.whl)
echo "$(stat -c %s target/release/libstatusbook.so) libstatusbook.so, $data of them data (at most 2100000)"
echo "$(stat -c %s target/release/libstatusbook.a) libstatusbook.a as built, before install.sh links it into one object"
echo "$(stat -c %s target/wheels/statusbook-*.whl) wheel, its library $wheel (at most 4000000)"
echo "$(stat -c %s bindings-node/statusbook.node) statusbook.node"
echo "$(stat -c %s book/statusbook.json) statusbook.json, $(gzip -9 <book/statusbook.json | wc -c) gzipped"
[ "$data" -le 2100000 ] && [ "$wheel" -le 4000000 ]
