#!/bin/sh
# Installs the library into an empty place and uses it as users do: by pkg-config, by CMake, shared and static.
# Needs: make c, pkg-config, CMake 3.16 or later (on PATH or in .venv), binutils, rustc. Ends with "N passed, M failed".
set -u

root=$(cd "$(dirname "$0")/../../.." && pwd)
here=$root/tests/runners/c/consumer
cc=${CC:-cc} cxx=${CXX:-c++}
flags="-O1 -Wall -Wextra -Werror -pedantic"
cmake=$(command -v cmake || echo "$root/.venv/bin/cmake")
version=$(sed -n '/^\[workspace\.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' "$root/Cargo.toml")
abi=$(echo "$version" | cut -d. -f1)
[ "$abi" != 0 ] || abi=$(echo "$version" | cut -d. -f1,2)
passed=0 failed=0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# check "sentence" command...: it passes if the command succeeds.
check() {
  sentence=$1
  shift
  if "$@" >"$work/log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $sentence"
    sed 's/^/    /' "$work/log"
  fi
}

quietly() { # succeeds if the command does and says nothing
  said=$("$@" 2>&1) && [ -z "$said" ] || {
    echo "$said"
    return 1
  }
}

answers() { # the program says what main.c and main.cpp have to say
  said=$("$@") && echo "$said" && [ "$said" = "404 Not Found, 550 5.1.1, version $version" ]
}

export PKG_CONFIG_PATH="$work/moved/lib/pkgconfig" LD_LIBRARY_PATH=
pkg() { pkg-config "$@" statusbook; }

# The installation

check "it installs into a place that is not there" sh "$root/bindings-c/install.sh" "$work/first/place"
check "it installs again over itself" sh "$root/bindings-c/install.sh" "$work/first/place"
check "DESTDIR goes before the prefix" env DESTDIR="$work/stage" sh "$root/bindings-c/install.sh" /opt/statusbook
check "both places got the same" diff -r "$work/first/place" "$work/stage/opt/statusbook"
mv "$work/first/place" "$work/moved"
lib=$work/moved/lib

cat >expected <<END
include/statusbook.h
include/statusbook.hpp
lib/cmake/statusbook/statusbook-config-version.cmake
lib/cmake/statusbook/statusbook-config.cmake
lib/libstatusbook.a
lib/libstatusbook.so
lib/libstatusbook.so.$abi
lib/libstatusbook.so.$version
lib/pkgconfig/statusbook.pc
END
(cd moved && find . ! -type d | sed 's|^\./||' | LC_ALL=C sort) >found
check "what it installs is listed here" diff expected found
check "nothing names the place where it was built or installed" sh -c "! grep -rlF -e '$root' -e '$work' '$work/moved'"
check "no template is left to be filled in" sh -c "! grep -rn '@[A-Z_]*@' '$work/moved/lib/pkgconfig' '$work/moved/lib/cmake'"
check "the links lead to the library" sh -c "[ \$(readlink '$lib/libstatusbook.so') = libstatusbook.so.$abi ] && [ \$(readlink '$lib/libstatusbook.so.$abi') = libstatusbook.so.$version ]"

# The libraries

soname() { readelf -d "$lib/libstatusbook.so" | sed -n 's/.*SONAME.*\[\(.*\)\].*/\1/p'; }
check "the soname is the ABI's" [ "$(soname)" = "libstatusbook.so.$abi" ]
nm -D --defined-only "$lib/libstatusbook.so" | awk '{print $3}' | sort >shared-names
nm -g --defined-only "$lib/libstatusbook.a" 2>/dev/null | awk 'NF == 3 {print $3}' | sort >static-names
sed -n 's/^\(STATUSBOOK_API \)\{0,1\}[a-z].*[ *]\(statusbook_[a-z0-9_]*\)(.*/\2/p' "$work/moved/include/statusbook.h" | sort >declared-names
check "the header declares functions" [ -s declared-names ]
check "the shared library exports what the header declares and nothing else" diff declared-names shared-names
check "the static library defines what the header declares and nothing else" diff declared-names static-names
check "nothing needs an executable stack" sh -c "readelf -lW '$lib/libstatusbook.so' | grep GNU_STACK | grep -q 'RW '"
check "the static library is smaller than two shared ones" [ "$(wc -c <"$lib/libstatusbook.a")" -lt $((2 * $(wc -c <"$lib/libstatusbook.so"))) ]

# pkg-config

check "pkg-config knows the version" [ "$(pkg --modversion)" = "$version" ]
check "pkg-config names the shared library alone" sh -c "! pkg-config --libs statusbook | grep -e -lpthread -e -ldl"
# shellcheck disable=SC2046,SC2086 # flags are words
{
  libs="$(pkg --libs) -Wl,-rpath,$lib"
  check "C links to the shared library" quietly $cc -std=c11 $flags $(pkg --cflags) "$here/main.c" -o c-shared $libs
  check "C++ links to the shared library" quietly $cxx -std=c++17 $flags $(pkg --cflags) "$here/main.cpp" -o cpp-shared $libs
  libs="$lib/libstatusbook.a $(pkg --static --libs-only-l | sed 's/-lstatusbook//')"
  check "C links to the static library" quietly $cc -std=c11 $flags $(pkg --cflags) "$here/main.c" -o c-static $libs
  check "C++ links to the static library" quietly $cxx -std=c++17 $flags $(pkg --cflags) "$here/main.cpp" -o cpp-static $libs
  check "C links with nothing shared at all" quietly $cc -static -std=c11 $flags $(pkg --cflags) "$here/main.c" -o c-all-static $(pkg --static --libs)
  check "C++ links with nothing shared at all" quietly $cxx -static -std=c++17 $flags $(pkg --cflags) "$here/main.cpp" -o cpp-all-static $(pkg --static --libs)
  check "the static library goes into a shared one" quietly $cc -shared -fPIC -std=c11 $flags $(pkg --cflags) "$here/main.c" -o libuser.so $libs -Wl,-z,defs
  check "another static library that Rust made can be built" rustc --edition 2024 --crate-type staticlib -O -o libother.a "$here/other.rs"
  check "C links to both" quietly $cc -std=c11 $flags $(pkg --cflags) "$here/with_other.c" -o with-other libother.a $libs
  check "and the other way round" quietly $cc -std=c11 $flags $(pkg --cflags) "$here/with_other.c" -o with-other-after $libs libother.a $libs
}
for program in c-shared cpp-shared c-static cpp-static c-all-static cpp-all-static; do
  check "$program answers" answers "./$program"
done
check "two libraries made by Rust run in one program" ./with-other
check "and the other way round they do" ./with-other-after
check "the shared program needs the soname" sh -c "readelf -d c-shared | grep -q 'NEEDED.*libstatusbook.so.$abi\]'"
check "the static program needs no libstatusbook" sh -c "! readelf -d c-static | grep libstatusbook"

# CMake

check "CMake finds it" "$cmake" -S "$here" -B build -DCMAKE_PREFIX_PATH="$work/moved" -DCMAKE_C_COMPILER="$cc" -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_COMPILE_WARNING_AS_ERROR=ON
check "CMake builds with it" "$cmake" --build build
for program in c-statusbook cpp-statusbook c-static cpp-static; do
  check "CMake's $program answers" answers "build/$program"
done
check "CMake's static program needs no libstatusbook" sh -c "! readelf -d build/c-static | grep libstatusbook"

finds() { # finds "version wanted": the version file takes it
  mkdir -p "find/$1" && cat >"find/$1/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.16)
project(find LANGUAGES C)
find_package(statusbook $1 CONFIG REQUIRED)
find_package(statusbook $1 CONFIG REQUIRED)
END
  "$cmake" -S "find/$1" -B "find/$1/build" -DCMAKE_PREFIX_PATH="$work/moved" -DCMAKE_C_COMPILER="$cc"
}
refuses() { ! finds "$1"; }
major=${version%%.*}
check "CMake takes it without a version, twice" finds ""
check "CMake takes its own version" finds "$version"
check "CMake takes its ABI" finds "$abi"
check "CMake refuses the next version" refuses "${version%.*}.$((${version##*.} + 1))"
check "CMake refuses the next major version" refuses "$((major + 1)).0"
[ "$major" -ne 0 ] || check "CMake refuses the next minor version while the major one is 0" refuses "0.$((${abi#0.} + 1))"

# What goes wrong

mkdir -p broken && cp -r moved broken/ && rm broken/moved/lib/libstatusbook.a
mkdir -p find/broken && printf 'cmake_minimum_required(VERSION 3.16)\nproject(find LANGUAGES C)\nfind_package(statusbook CONFIG REQUIRED)\n' >find/broken/CMakeLists.txt
broken() { "$cmake" -S find/broken -B find/broken/build -DCMAKE_PREFIX_PATH="$work/broken/moved" -DCMAKE_C_COMPILER="$cc" 2>&1 | tr -s ' \n' ' ' | grep 'libstatusbook.a is missing'; }
check "CMake says which file is missing" broken
unbuilt() { ! CARGO_TARGET_DIR="$work/nowhere" sh "$root/bindings-c/install.sh" "$work/none" 2>message && grep 'cargo build' message && [ ! -e none ]; }
check "without a library it installs nothing and says what to do" unbuilt
no_prefix() { ! sh "$root/bindings-c/install.sh" 2>message && grep usage message; }
check "without a prefix it says how it is used" no_prefix

echo "static library: $(wc -c <"${CARGO_TARGET_DIR:-$root/target}/release/libstatusbook.a") octets from Rust, $(wc -c <"$lib/libstatusbook.a") installed; shared: $(wc -c <"$lib/libstatusbook.so")"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
