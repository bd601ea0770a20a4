#!/bin/sh
# What needs more from the machine, or more time, than `make test`.
set -eu
cd "$(dirname "$0")/.."

echo "== the C library: installed, linked in every way, under valgrind and the sanitizers"
sh tests/runners/c/packaging.sh
sh tests/runners/c/valgrind.sh

echo "== the crate: every set of features, documentation, package"
for features in "" serde http rules dsn serde,http serde,http,rules,dsn; do
  cargo test --quiet --package statusbook --features "$features" --tests
done
RUSTDOCFLAGS="--deny warnings" cargo doc --quiet --workspace --no-deps --all-features
cargo package --quiet --package statusbook --allow-dirty

echo "== the wheel: on every Python from 3.11 up that is here, in an environment of its own"
for python in python3.11 python3.12 python3.13 python3.14 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.*/bin/python; do
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
  rm -rf target/wheel-test
  "$python" -m venv target/wheel-test
  target/wheel-test/bin/python --version
  target/wheel-test/bin/pip install --quiet pytest numpy jsonschema starlette tenacity urllib3 target/wheels/statusbook-*.whl
  target/wheel-test/bin/python -m pytest --quiet --ignore tests/test_readme.py tests
done

echo "== the npm package: packed, and installed into a folder of its own"
sh tests/identity.sh
sh tests/runners/node/packaging.sh

echo "== redirects: the clients themselves beside their profiles"
sh tests/live/run.sh

echo "== mail servers themselves: what they refuse, and what is made of it"
sh tests/live/mail/run.sh || [ $? = 77 ]

echo "== the recipes that have to be built"
.venv/bin/pytest -q tests/deep_recipes.py

echo "== the sizes, in bytes"
sh tests/sizes.sh
echo "deep checks passed"
