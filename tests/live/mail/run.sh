#!/bin/sh
# Refusals of real mail servers against `statusbook.smtp.classify`: Postfix (with postgrey), Exim, Sendmail, OpenSMTPD and
# Dovecot's LMTP, from Debian's packages, which are unpacked and not installed. They run in namespaces of their own, with
# a loopback of their own and a name server of ours; nothing of them is left when this ends.
#   run.sh            says which replies are classified otherwise, and fails if there is one; 77 if it cannot run here
#   run.sh --print    prints one reply a line: server, case, expected category, command, reply
# Needs: make python, root, a Debian or Ubuntu machine; the network at the first time. Leaves in target/live-mail what it
# unpacked, the servers' logs (loglines.txt) and a bounce of each (bounce-*.eml).
set -eu
cd "$(dirname "$0")"
# 77 is for what this machine cannot do, and no fault.
fail() { echo "live mail servers, passed over: $1" >&2; exit 77; }
[ "$(id -u)" = 0 ] || fail "needs root, for the servers change their users"
for tool in apt-get dpkg tar unshare mount openssl; do
  command -v "$tool" >/dev/null || fail "needs $tool"
done
unshare --net --mount --pid --fork --uts true 2>/dev/null || fail "this machine permits no namespaces"
out=../../../target/live-mail
mkdir -p "$out"
out=$(cd "$out" && pwd)

if [ ! -e "$out/unpacked" ]; then
  rm -rf "$out/tree" "$out/apt"
  mkdir -p "$out/apt/lists/partial" "$out/apt/cache/archives/partial" "$out/tree/usr/bin" "$out/tree/usr/lib" "$out/tree/usr/sbin"
  ln -s usr/bin usr/lib usr/sbin "$out/tree"
  apt() {
    apt-get -qq -o Dir::State::lists="$out/apt/lists" -o Dir::Cache="$out/apt/cache" -o APT::Sandbox::User=root \
      -o APT::Update::Error-Mode=any -o Acquire::Retries=1 -o Debug::NoLocking=1 "$@" >"$out/apt/log" 2>&1 ||
      { cat "$out/apt/log" >&2; fail "no packages: apt-get $1 failed, is there a network?"; }
  }
  apt update
  for packages in postfix "exim4-daemon-heavy exim4-config" "sendmail-bin sendmail-cf" opensmtpd dovecot-lmtpd postgrey; do
    # One by one, for they conflict. What they depend on comes along as far as the machine does not have it.
    # shellcheck disable=SC2086
    apt install --reinstall --no-install-recommends --download-only --yes $packages
  done
  for package in "$out"/apt/cache/archives/*.deb; do
    dpkg --fsys-tarfile "$package" | tar -x --keep-directory-symlink -C "$out/tree"
  done
  rm -rf "$out/apt"
  touch "$out/unpacked"
fi
exec unshare --net --mount --pid --fork --kill-child --mount-proc --uts ../../../.venv/bin/python refusals.py "$out" "$@"
