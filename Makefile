# Each target sets up what it needs. `make help` lists them.

PYTHON ?= python3
PREFIX ?= /usr/local
VENV := .venv/bin
C_FLAGS := -O2 -Wall -Wextra -Werror -pedantic -Iinclude

.PHONY: help demo test build install bench generate check deep clean python node c

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12

demo: build ## look up real lines in all four languages, and compare the answers
	@cargo build --quiet --release --package statusbook --example lookup
	@mkdir -p target/demo
	@$(CC) -std=c11 $(C_FLAGS) bindings-c/examples/lookup.c target/release/libstatusbook.a -o target/demo/lookup -lpthread -ldl -lm
	@$(VENV)/python demo/compare.py

test: build ## every test in every language
	cargo test --quiet --package statusbook --all-features
	$(VENV)/pytest -q tests
	cd bindings-node && npm run --silent test
	sh tests/runners/c/run.sh
	sh tests/identity.sh

build: python node c ## the Python package, the Node package, the C library

python: .venv/ready
	@rm -f target/wheels/*.whl
	cd bindings-python && ../$(VENV)/maturin build --quiet --release --out ../target/wheels
	$(VENV)/pip install --quiet --no-deps --force-reinstall target/wheels/statusbook-*.whl

node: bindings-node/node_modules/ready
	cd bindings-node && npm run --silent build

c:
	cargo build --quiet --release --package statusbook-capi

install: c ## the C library, headers, pkg-config and CMake files into PREFIX=dir
	sh bindings-c/install.sh "$(PREFIX)"

bench: build ## time it beside its peers, into benches/README.md
	$(VENV)/python benches/run.py

generate: ## make from core/registry what is made from it
	cargo xtask generate

check: build ## format, lints, types, drift
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-features -- --deny warnings
	cargo clippy --quiet --package statusbook --all-targets --all-features -- --deny warnings
	cargo xtask generate --check
	$(VENV)/ruff check --quiet --config bindings-python/pyproject.toml .
	$(VENV)/ruff format --quiet --check --config bindings-python/pyproject.toml .
	$(VENV)/mypy --config-file bindings-python/pyproject.toml bindings-python/python tests/runners/python
	$(VENV)/stubtest statusbook --allowlist bindings-python/stubtest-allowlist.txt --mypy-config-file bindings-python/pyproject.toml
	cd bindings-node && npm run --silent types

deep: build ## what needs more from the machine: valgrind, sanitizers, packaging, docs
	sh tests/deep.sh

clean: ## remove what was built
	cargo clean --quiet
	rm -rf .venv bindings-node/node_modules bindings-node/statusbook.node benches/node_modules

.venv/ready: requirements-dev.txt
	$(PYTHON) -m venv .venv
	$(VENV)/pip install --quiet --requirement requirements-dev.txt
	@touch $@

bindings-node/node_modules/ready: bindings-node/package-lock.json
	cd bindings-node && npm ci --silent
	@touch $@
