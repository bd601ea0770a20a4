#!/bin/sh
# Installs the C library, its headers, pkg-config and CMake files: bindings-c/install.sh PREFIX
#
# What is installed may be moved: nothing in it names PREFIX. DESTDIR goes before PREFIX, as packagers expect.
# CARGO_TARGET_DIR, LD, NM and OBJCOPY are honoured. For Linux, or wherever a shared library is ELF.
set -eu

fail() {
  echo "install.sh: $1" >&2
  exit 1
}

[ $# -eq 1 ] && [ -n "$1" ] || fail "usage: install.sh PREFIX"
root=$(cd "$(dirname "$0")/.." && pwd)
built=${CARGO_TARGET_DIR:-$root/target}/release
to=${DESTDIR:-}$1
ld=${LD:-ld} nm=${NM:-nm} objcopy=${OBJCOPY:-objcopy}

[ -f "$built/libstatusbook.so" ] && [ -f "$built/libstatusbook.a" ] ||
  fail "there is no library in $built; run: cargo build --release --package statusbook-capi"
for tool in "$ld" "$nm" "$objcopy"; do
  command -v "$tool" >/dev/null || fail "$tool is missing; it comes with binutils"
done

# One place has the version: Cargo.toml's workspace.package. The ABI is the major one, or while that is 0 the minor one.
setting() { sed -n "/^\[workspace\.package\]/,/^\[/s/^$1 = \"\(.*\)\"/\1/p" "$root/Cargo.toml"; }
version=$(setting version)
url=$(setting repository)
abi=$(echo "$version" | cut -d. -f1)
[ "$abi" != 0 ] || abi=$(echo "$version" | cut -d. -f1,2)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The static library that Rust makes brings all of Rust's runtime, whose global names collide with those of the next
# library that is made so. Linked into one object with our own names for roots, it is as small as the shared library, and
# no name but ours stays global.
"$nm" -D --defined-only "$built/libstatusbook.so" | sed -n 's/.* T \(statusbook_[a-z0-9_]*\)$/\1/p' >"$work/names"
[ -s "$work/names" ] || fail "$built/libstatusbook.so exports nothing"
# shellcheck disable=SC2046 # one argument a name
"$ld" -r --gc-sections --force-group-allocation $(sed 's/^/-u /' "$work/names") "$built/libstatusbook.a" -o "$work/all.o"
"$objcopy" --wildcard --keep-global-symbol='statusbook_*' --strip-unneeded "$work/all.o" "$work/statusbook.o"
rm -f "$work/libstatusbook.a"
(cd "$work" && ${AR:-ar} crD libstatusbook.a statusbook.o)

# The class of an ELF file, its fifth octet, is 1 for 32 bits and 2 for 64.
pointer_size=$(($(od -An -tu1 -j4 -N1 "$built/libstatusbook.so") * 4))
fill() { sed -e "s|@VERSION@|$version|g" -e "s|@ABI@|$abi|g" -e "s|@URL@|$url|g" -e "s|@POINTER_SIZE@|$pointer_size|g" "$root/bindings-c/$1.in" >"$work/$1"; }
fill statusbook.pc
fill statusbook-config.cmake
fill statusbook-config-version.cmake

put() {
  mkdir -p "$to/$2"
  install -m "${3:-644}" "$1" "$to/$2"
}
put "$root/include/statusbook.h" include
put "$root/include/statusbook.hpp" include
put "$work/libstatusbook.a" lib
put "$work/statusbook.pc" lib/pkgconfig
put "$work/statusbook-config.cmake" lib/cmake/statusbook
put "$work/statusbook-config-version.cmake" lib/cmake/statusbook
install -m 755 "$built/libstatusbook.so" "$to/lib/libstatusbook.so.$version"
ln -sf "libstatusbook.so.$version" "$to/lib/libstatusbook.so.$abi"
ln -sf "libstatusbook.so.$abi" "$to/lib/libstatusbook.so"
echo "statusbook $version is in $to"
