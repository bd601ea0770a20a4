# Sourced by run.sh and valgrind.sh: installs the library into $out/prefix, writes the headers that the tests need, counts.

cd "$(dirname "$0")/../../.." || exit 1
cc=${CC:-gcc} cxx=${CXX:-g++}
tests=tests/runners/c
passed=0 failed=0

set_up() { # set_up DIRECTORY
  out=$PWD/$1
  rm -rf "$out"
  mkdir -p "$out"
  cargo build --quiet --release --package statusbook-capi || exit 1
  sh bindings-c/install.sh "$out/prefix" >/dev/null || exit 1
  python=.venv/bin/python
  [ -x "$python" ] || python=python3
  "$python" "$tests/make_cases.py" "$out/cases.h" && "$python" "$tests/make_words.py" "$out/words.h" || exit 1
  flags="-Wall -Wextra -Werror -pedantic -g -pthread -I$out -I$out/prefix/include -I$tests"
  shared="-L$out/prefix/lib -lstatusbook -Wl,-rpath,$out/prefix/lib"
  static="$out/prefix/lib/libstatusbook.a -lpthread -ldl -lm"
}

check() { # check "sentence" command...: one test, which passes if the command succeeds and says nothing
  sentence=$1
  shift
  if "$@" >"$out/log" 2>&1 && [ ! -s "$out/log" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $sentence"
    cat "$out/log"
  fi
}

run() { # run "sentence" command...: a program that ends with "N passed, M failed"
  sentence=$1
  shift
  "$@" >"$out/log" 2>&1
  status=$?
  counts=$(tail -n 1 "$out/log" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p')
  good=${counts% *} bad=${counts#* }
  [ -n "$counts" ] && { [ "$status" -eq 0 ] || [ "$bad" -gt 0 ]; } || bad=$((${bad:-0} + 1))
  passed=$((passed + ${good:-0})) failed=$((failed + bad))
  if [ "$bad" -gt 0 ]; then
    echo "FAILED: $sentence (exit status $status)"
    cat "$out/log"
  fi
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}
