#!/bin/sh
# The same tests under valgrind, if it is here, and with the sanitizers, in target/c-deep. Ends with "N passed, M failed".
set -u
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
set_up target/c-deep
# shellcheck disable=SC2086 # flags are words
{
  for test in conformance abi; do
    check "$test.c builds" $cc -std=c11 -O1 $flags $tests/$test.c -o "$out/$test" $shared
    if command -v valgrind >/dev/null; then
      run "$test under valgrind" valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,possible "$out/$test"
    else
      echo "valgrind is not here: $test was not run under it"
    fi
  done
  sanitizers="-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer"
  for test in conformance abi; do
    check "$test.c builds with the sanitizers" $cc -std=c11 -O1 $sanitizers $flags $tests/$test.c -o "$out/$test-sanitized" $static
    run "$test with the sanitizers" "$out/$test-sanitized"
  done
  check "hpp.cpp builds with the sanitizers" $cxx -std=c++17 -O1 $sanitizers $flags $tests/hpp.cpp $tests/hpp_unit.cpp -o "$out/hpp-sanitized" $static
  run "the C++ face with the sanitizers" "$out/hpp-sanitized"
}
finish
