#!/bin/sh
# The tests of the C library and its headers, built into target/c-tests. CC and CXX are honoured.
# Ends with "N passed, M failed".
set -u
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
set_up target/c-tests
# shellcheck disable=SC2086 # flags are words
{
  strict="-Wall -Wextra -Werror -pedantic -Wconversion -Wshadow -Wredundant-decls -Wundef -Wcast-qual"
  for standard in c99 c11 c2x; do
    check "statusbook.h compiles alone as $standard" $cc -std=$standard $strict -Wstrict-prototypes -Wc++-compat -fsyntax-only -x c include/statusbook.h
  done
  for standard in c++17 c++20; do
    for header in include/statusbook.h include/statusbook.hpp; do
      check "$header compiles alone as $standard" $cxx -std=$standard $strict -Wold-style-cast -fsyntax-only -x c++ $header
    done
  done
  check "statusbook.hpp compiles alone without exceptions and type information" $cxx -std=c++17 $strict -fno-exceptions -fno-rtti -fsyntax-only -x c++ include/statusbook.hpp

  for standard in c11 c2x; do
    [ $standard = c11 ] && library=$shared || library=$static
    check "conformance.c builds as $standard" $cc -std=$standard -O1 $flags $tests/conformance.c -o "$out/conformance-$standard" $library
    check "abi.c builds as $standard" $cc -std=$standard -O1 $flags -DCOUNT_ALLOCATIONS $tests/abi.c -o "$out/abi-$standard" $library
    check "identity.c builds as $standard" $cc -std=$standard -O1 $flags $tests/identity.c -o "$out/identity" $library
    run "the conformance cases, as $standard" "$out/conformance-$standard"
    run "the promises of the interface, as $standard" "$out/abi-$standard"
  done
  for options in "-O1" "-O2 -fno-exceptions -fno-rtti"; do
    check "hpp.cpp builds with $options" $cxx -std=c++17 $options $flags $tests/hpp.cpp $tests/hpp_unit.cpp -o "$out/hpp" $shared
    run "the C++ face, with $options" "$out/hpp"
  done
}
finish
