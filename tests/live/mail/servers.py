"""The mail servers: their files, and how they start. Works only as the first process of namespaces of its own."""

import fcntl
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import names

SPOOL = Path("/var/spool")
LOG = Path("/var/log/syslog")
EXIM_LOG = Path("/var/log/exim4/mainlog")
EXIM = names.SERVERS["exim"]
EXIM_FULL = "192.0.2.101"
SENDMAIL = names.SERVERS["sendmail"]
SENDMAIL_FULL = "192.0.2.151"
OPENSMTPD = names.SERVERS["opensmtpd"]
OPENSMTPD_TLS = "192.0.2.201"
OPENSMTPD_AUTH = "192.0.2.202"
DOVECOT = ("127.0.0.1", 2424)
POSTGREY = 10023

USERS = ["postfix", "postdrop", "Debian-exim", "smmta", "smmsp", "opensmtpd", "opensmtpq", "dovecot", "dovenull"]
USERS += ["postgrey", "jane", "full", "vmail"]

POSTFIX_MAIN = """
compatibility_level = 3.6
myhostname = mx.postfix.example
mydomain = postfix.example
mydestination = postfix.example
inet_interfaces = all
proxy_interfaces = {address}
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
queue_directory = /var/spool/postfix
data_directory = /var/lib/postfix
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
alias_maps = inline:{{ {{ nested = nested@nested.example }} {{ broken = "|/bin/false" }} }}
alias_database =
virtual_mailbox_domains = virtual.example
virtual_mailbox_maps = inline:{{ jane@virtual.example=jane full@virtual.example=full }}
virtual_mailbox_base = /var/mail/virtual
virtual_uid_maps = static:{vmail}
virtual_gid_maps = static:{vmail}
virtual_mailbox_limit = 10000
mailbox_size_limit = 10000
message_size_limit = 10000
virtual_alias_domains = alias.example
virtual_alias_maps = inline:{{ jane@alias.example=jane@postfix.example
  gone@alias.example=nobody-here@postfix.example }}
relay_domains = relay.example
relay_recipient_maps = inline:{{ jane@relay.example=x }}
relocated_maps = inline:{{ moved@postfix.example=jane@elsewhere.example }}
transport_maps = inline:{{ quota.example=lmtp:127.0.0.1:2424 {{ closed.example = error:5.2.1 mailbox is disabled }}
  {{ later.example = retry:4.3.2 down for maintenance }} {{ no-tls.example = needs-tls: }} }}
smtpd_tls_cert_file = /etc/mail-cert.pem
smtpd_tls_key_file = /etc/mail-key.pem
smtpd_tls_security_level = may
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_security_options =
smtpd_error_sleep_time = 0
smtpd_client_event_limit_exceptions =
smtp_helo_timeout = 1s
smtp_connect_timeout = 2s
lmtp_connect_timeout = 2s
address_verify_poll_delay = 1s
minimal_backoff_time = 3000s
default_process_limit = 200
"""

# Debian's, without what does not run here.
POSTFIX_MASTER = """
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
needs-tls unix - - n - - smtp
  -o smtp_tls_security_level=encrypt
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
dnsblog unix - - n - 0 dnsblog
checks unix n - n - 0 cleanup
  -o header_checks=regexp:/etc/postfix/header_checks
  -o mime_header_checks=regexp:/etc/postfix/mime_header_checks
  -o body_checks=regexp:/etc/postfix/body_checks
  -o strict_8bitmime=yes
  -o hopcount_limit=5
"""

DOVECOT_CONF = """
base_dir = /run/dovecot
protocols = lmtp
listen = 127.0.0.1
ssl = no
log_path = /var/log/dovecot
hostname = mx.quota.example
postmaster_address = postmaster@quota.example
mail_location = maildir:/var/mail/dovecot/%n
mail_plugins = quota
lmtp_rcpt_check_quota = yes
first_valid_uid = 100
plugin {{
  quota = maildir:User quota
  quota_rule = *:storage=100M
}}
passdb {{
  driver = passwd-file
  args = /etc/dovecot-users
}}
userdb {{
  driver = passwd-file
  args = /etc/dovecot-users
}}
service auth {{
  unix_listener /var/spool/postfix/private/auth {{
    mode = 0666
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = 2424
  }}
}}
"""

EXIM_CONF = """
primary_hostname = mx.exim.example
domainlist local_domains = exim.example
domainlist relay_to_domains = virtual.example
hostlist relay_from_hosts = 127.0.0.1
local_interfaces = {address}
spool_directory = {spool}
log_file_path = {log}/%slog
pid_file_path = {spool}/exim.pid
smtp_banner = $smtp_active_hostname ESMTP Exim $version_number
host_lookup = *
rfc1413_query_timeout = 0s
tls_advertise_hosts = *
tls_certificate = /etc/mail-cert.pem
tls_privatekey = /etc/mail-key.pem
never_users =
keep_environment =
message_size_limit = 4K
recipients_max = 3
received_headers_max = 10
smtp_max_unknown_commands = 2
smtp_max_synprot_errors = 2
smtp_accept_max = {accept_max}
smtp_accept_max_per_host = ${{if eq{{$sender_host_address}}{{{other}}}{{3}}{{0}}}}
smtp_receive_timeout = 2s
host_reject_connection = {refused}
av_scanner = cmdline:/bin/sh -c "cat %s/* >/dev/null; echo FOUND Eicar-Signature":FOUND:FOUND (.*)
dns_again_means_nonexist =
{more}
acl_smtp_connect = connect
acl_smtp_helo = helo
acl_smtp_mail = mail
acl_smtp_rcpt = rcpt
acl_smtp_data = data
acl_smtp_mime = mime
acl_smtp_vrfy = deny

begin acl
connect:
  deny
    hosts = {no_pointer}
    !verify = reverse_host_lookup
  drop
    hosts = {pointer_elsewhere}
    message = too many connections from your network
  accept
helo:
  deny
    condition = ${{if eq{{$sender_helo_name}}{{forged.example}}}}
    !verify = helo
  accept
mail:
  deny
    senders = tls@sender.example
    !encrypted = *
    message = A TLS-encrypted session is required
  deny
    senders = login@sender.example
    !authenticated = *
    message = Authentication required
  accept
rcpt:
  deny
    domains = +local_domains
    local_parts = ^[.] : ^.*[@%!/|`#&?]
    message = restricted characters in address
  deny
    local_parts = plain
    domains = +local_domains
  defer
    local_parts = plain-defer
    domains = +local_domains
  drop
    local_parts = plain-drop
    domains = +local_domains
  defer
    local_parts = grey
    message = $sender_host_address is not yet authorized to deliver mail from <$sender_address> \\
      to <$local_part@$domain>. Please try later.
  defer
    local_parts = grey-short
    message = Greylisted - please try again later
  deny
    senders = *@spf.example
    spf = fail
    message = [SPF] $sender_host_address is not allowed to send mail from $sender_address_domain.
  deny
    local_parts = listed
    dnslists = zen.example
  deny
    local_parts = listed-text
    dnslists = zen.example
    message = rejected because $sender_host_address is in a black list at $dnslist_domain\\n$dnslist_text
  deny
    local_parts = listed-sender
    dnslists = dbl.example/$sender_address_domain
    message = rejected because $sender_address_domain is in a black list at $dnslist_domain
  deny
    senders = blacklisted@sender.example
    message = sender envelope address $sender_address is locally blacklisted here. If you think this is wrong, get in \\
      touch with postmaster
  deny
    local_parts = host-blacklisted
    message = sender IP address $sender_host_address is locally blacklisted here. If you think this is wrong, get in \\
      touch with postmaster
  defer
    local_parts = rate
    ratelimit = 0 / 1h / strict
    message = Sender rate $sender_rate / $sender_rate_period
  deny
    local_parts = sender-verify
    !verify = sender
    message = Sender verification failed
  require
    verify = sender
  deny
    senders = callout-nobody@postfix.example
    !verify = sender/callout=5s,no_cache
  accept
    hosts = +relay_from_hosts
  require
    message = relay not permitted
    domains = +local_domains : +relay_to_domains
  deny
    domains = +relay_to_domains
    !verify = recipient/callout=5s,no_cache
  require
    verify = recipient
  accept
data:
  deny
    condition = ${{if >{{$max_received_linelength}}{{998}}}}
    message = maximum allowed line length is 998 octets, got $max_received_linelength
  deny
    !verify = header_syntax
    message = header syntax
  deny
    condition = ${{if def:h_X-Names:}}
    !verify = header_names_ascii
  deny
    condition = ${{if def:h_X-Sender:}}
    !verify = header_sender
    message = No verifiable sender address in message headers
  deny
    condition = ${{if def:h_X-Malware:}}
    malware = *
    message = This message contains malware ($malware_name)
  deny
    condition = ${{if def:h_X-Spam:}}
    message = This message scored 17.4 spam points.
  accept
mime:
  deny
    condition = ${{if match{{$mime_filename}}{{\\N(?i)\\.(exe|pif|bat|scr|lnk|com)$\\N}}}}
    message = Blacklisted file extension detected
  accept
deny:
  deny

begin routers
loops:
  driver = accept
  domains = nowhere.example
  transport = no_program
queue_only:
  driver = manualroute
  domains = quota.example
  transport = to_dovecot
  route_list = * 127.0.0.1
  self = send
dnslookup:
  driver = dnslookup
  domains = ! +local_domains
  transport = ${{if eq{{$domain}}{{no-tls.example}}{{needs_tls}}{{remote_smtp}}}}
  ignore_target_hosts = 0.0.0.0 : 127.0.0.0/8
  no_more
aliases:
  driver = redirect
  allow_fail
  allow_defer
  data = ${{lookup{{$local_part}}lsearch{{/etc/exim4/aliases}}}}
  pipe_transport = address_pipe
  user = vmail
limited:
  driver = accept
  local_parts = full
  transport = limited_delivery
localuser:
  driver = accept
  check_local_user
  transport = local_delivery
  cannot_route_message = Unknown user

begin transports
remote_smtp:
  driver = smtp
  connect_timeout = 2s
  command_timeout = 1s
  hosts_try_fastopen =
  interface = {address}
needs_tls:
  driver = smtp
  hosts_require_tls = *
  interface = {address}
to_dovecot:
  driver = smtp
  protocol = lmtp
  port = 2424
  allow_localhost
local_delivery:
  driver = appendfile
  file = /var/mail/exim-$local_part_data
  group = mail
  mode = 0660
  delivery_date_add
  envelope_to_add
  return_path_add
limited_delivery:
  driver = appendfile
  file = /var/mail/exim-$local_part_data
  user = full
  quota = 1K
address_pipe:
  driver = pipe
no_program:
  driver = pipe
  command = /no/such/program
  user = vmail

begin retry
elsewhere.example *
* quota
* * F,2h,15m; G,16h,1h,1.5; F,4d,6h

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = false
  server_advertise_condition = true
"""

EXIM_ALIASES = """
gone: :fail: this mailbox has been closed
moved: :fail: user has moved to jane@elsewhere.example
busy: :defer: mailbox is being repaired
broken: "|/bin/false"
"""

SENDMAIL_MC = """divert(0)dnl
include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
OSTYPE(`linux')dnl
DOMAIN(`generic')dnl
undefine(`confHOST_STATUS_DIRECTORY')dnl
define(`confDOMAIN_NAME', `mx.sendmail.example')dnl
define(`confDEF_USER_ID', `mail:mail')dnl
define(`confPID_FILE', `/run/sendmail{which}.pid')dnl
define(`QUEUE_DIR', `/var/spool/sendmail{which}')dnl
define(`confCW_FILE', `-o /etc/mail/local-host-names')dnl
define(`ALIAS_FILE', `/etc/mail/aliases')dnl
define(`confMAX_RCPTS_PER_MESSAGE', `2')dnl
define(`confMAX_MESSAGE_SIZE', `4000')dnl
define(`confMAX_HOP', `10')dnl
define(`confCONNECTION_RATE_THROTTLE', `100')dnl
define(`confBAD_RCPT_THROTTLE', `20')dnl
define(`confTO_INITIAL', `2s')dnl
define(`confTO_COMMAND', `2s')dnl
define(`confDELIVERY_MODE', `interactive')dnl
define(`confDONT_BLAME_SENDMAIL', `GroupWritableDirPathSafe,GroupWritableIncludeFileSafe')dnl
define(`confPRIVACY_FLAGS', `needmailhelo,novrfy,noexpn')dnl
{more}
FEATURE(`no_default_msa')dnl
FEATURE(`access_db', `hash -T<TMPF> /etc/mail/access')dnl
FEATURE(`blacklist_recipients')dnl
FEATURE(`delay_checks')dnl
FEATURE(`dnsbl', `zen.example')dnl
FEATURE(`ratecontrol', `nodelay', `terminate')dnl
FEATURE(`conncontrol', `nodelay', `terminate')dnl
FEATURE(`badmx')dnl
FEATURE(`virtusertable', `hash /etc/mail/virtusertable')dnl
FEATURE(`redirect')dnl
FEATURE(`require_rdns')dnl
DAEMON_OPTIONS(`Name=MTA, Addr={address}, Port=25, Family=inet')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
LOCAL_CONFIG
C{{w}}sendmail.example
"""

SENDMAIL_ACCESS = """\
Connect:{refused}\tREJECT
Connect:{client}\tOK
From:refused.example\tREJECT
From:spammer@sender.example\tERROR:5.7.1:550 We do not take mail from you
From:later@sender.example\tERROR:4.7.1:451 Try again later
From:discarded@sender.example\tERROR:"550 Access denied"
To:closed@sendmail.example\tREJECT
To:disabled@sendmail.example\tERROR:5.2.1:550 Mailbox disabled for this recipient
ClientRate:{other}\t2
ClientConn:{pointer_elsewhere}\t1
ClientRate:\t0
ClientConn:\t0
"""

SENDMAIL_VIRTUSERS = """\
gone@sendmail.example\terror:nouser 550 No such user here
full@sendmail.example\terror:5.2.2:552 Mailbox full
moved@sendmail.example\terror:5.1.6:551 User has moved to jane@elsewhere.example
"""

OPENSMTPD_CONF = """
pki "host" cert "/etc/mail-cert.pem"
pki "host" key "/etc/mail-key.pem"
queue ttl 1d
smtp max-message-size "20K"
smtp limit max-rcpt 2
table blocked {{ "{refused}" }}
table "bad" {{ "@listed.example" }}
filter "rdns" phase connect match !rdns disconnect "550 no rDNS is so 80s"
filter "fcrdns" phase connect match !fcrdns disconnect "550 no FCrDNS is so 80s"
filter "blocked" phase connect match src <blocked> disconnect "554 your address is blocked"
filter "refuses" phase mail-from match mail-from <bad> reject "550 sender is blocked"
filter "everything" chain {{ "rdns", "fcrdns", "blocked", "refuses" }}
listen on {address} pki "host" tls filter "everything" hostname mx.opensmtpd.example
listen on {tls} tls-require pki "host" hostname mx.opensmtpd.example
listen on {auth} pki "host" tls auth hostname mx.opensmtpd.example
listen on 127.0.0.1 port 2525 hostname mx.opensmtpd.example
table aliases {{ root = jane }}
action "local" maildir "/var/mail/opensmtpd/%{{user.username}}" alias <aliases>
action "relay" relay src {address} helo mx.opensmtpd.example
action "quota" lmtp "127.0.0.1:2424" rcpt-to virtual {{ "@" = vmail }}
match from any for domain "opensmtpd.example" action "local"
match from local for domain "quota.example" action "quota"
match from local for any action "relay"
"""


def run(*command: str) -> None:
    # A file, for a daemon would hold a pipe open.
    with tempfile.TemporaryFile("w+") as output:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        output.seek(0)
        told = output.read()
    if done.returncode:
        time.sleep(0.2)
        said = LOG.read_text()[-2000:] if LOG.exists() else ""
        raise SystemExit(f"{' '.join(command)}: {told}{said}")


def write(path: str, content: str, mode: int = 0o644) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(content)
    os.chmod(path, mode)


def address(interface: str, value: str) -> None:
    """Give loopback an address: of every one in its network, for it is loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        for request, part in ((0x8916, value), (0x891C, "255.255.255.0")):
            name = struct.pack("16sHH4s8x", interface.encode(), socket.AF_INET, 0, socket.inet_aton(part))
            fcntl.ioctl(control, request, name)


def interface_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, 0x8914, struct.pack("16sH14x", b"lo", 0x1 | 0x8 | 0x40))


def overlay(out: Path) -> None:
    """Lay the unpacked packages over the machine's folders, and take what the servers write into memory."""
    run("mount", "--make-rprivate", "/")
    over = out / "over"
    over.mkdir(exist_ok=True)
    run("mount", "-t", "tmpfs", "tmpfs", str(over))
    for folder, tree in (("usr", "usr:/usr"), ("etc", "etc:/etc"), ("var/lib", "var/lib:/var/lib"), ("dev", "")):
        lower = f"{out}/tree/{tree}" if tree else f"/{folder}"
        upper, work = over / folder.replace("/", "-"), over / f"{folder.replace('/', '-')}-work"
        upper.mkdir()
        work.mkdir()
        run(
            "mount", "-t", "overlay", "overlay", "-o", f"lowerdir={lower},upperdir={upper},workdir={work}", f"/{folder}"
        )
    for folder in ("/var/spool", "/var/log", "/var/mail", "/run"):
        run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", folder)
    Path("/var/mail").chmod(0o1777)


def users() -> None:
    with open("/etc/passwd", "a") as passwd, open("/etc/group", "a") as group:
        for number, user in enumerate(USERS, 2001):
            passwd.write(f"{user}:x:{number}:{number}::/var/mail/home-{user}:/bin/sh\n")
            group.write(f"{user}:x:{number}:\n")
    for user in USERS:
        folder("/var/mail/home-" + user, user)


def folder(path: str, user: str = "root", mode: int = 0o755) -> None:
    Path(path).mkdir(parents=True, exist_ok=True)
    shutil.chown(path, user, user)
    os.chmod(path, mode)


def syslog() -> None:
    """Write down, in a thread, what comes to /dev/log, as a syslog daemon does."""
    LOG.touch()
    log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    log.bind("/dev/log")
    os.chmod("/dev/log", 0o666)

    def loop() -> None:
        with LOG.open("a", errors="replace") as lines:
            while True:
                line = log.recv(65536).decode("utf-8", "replace").split(">", 1)[-1].rstrip("\n\0")
                lines.write(f"{line[:16]}mx {line[16:]}\n")
                lines.flush()

    threading.Thread(target=loop, daemon=True).start()


def unkind() -> None:
    """Listen at the addresses where no good comes of a connection, in threads."""

    def serve(address: str, kind: str) -> None:
        server = socket.create_server((address, 25))

        def loop() -> None:
            kept = []
            while True:
                connection, _ = server.accept()
                if kind == "silent":
                    kept.append(connection)
                elif kind == "hangs up":
                    connection.close()
                else:
                    connection.sendall(b"220 mx.no-tls.example ESMTP\r\n")
                    connection.recv(1000)
                    connection.sendall(b"250-mx.no-tls.example\r\n250 8BITMIME\r\n")
                    kept.append(connection)

        threading.Thread(target=loop, daemon=True).start()

    serve(names.SILENT, "silent")
    serve(names.HANGS_UP, "hangs up")
    serve(names.NO_TLS, "no TLS")


def postfix(listeners: list[tuple[str, dict[str, str]]]) -> None:
    """Start Postfix, with a server of its own for each set of options."""
    master = POSTFIX_MASTER
    for where, options in listeners:
        if "postscreen" in options:
            master += f"smtpd pass - - n - - smtpd\n{where}:25 inet n - n - 1 postscreen\n"
        else:
            master += f"{where}:25 inet n - n - - smtpd\n"
        master += "".join(f"  -o {{ {name} = {value} }}\n" for name, value in options.items() if name != "postscreen")
    vmail = str(2001 + USERS.index("vmail"))
    write("/etc/postfix/main.cf", POSTFIX_MAIN.format(address=names.SERVERS["postfix"], vmail=vmail))
    write("/etc/postfix/master.cf", master)
    write("/etc/postfix/header_checks", "/^X-Bad:/ REJECT\n/^X-Spam-Flag: YES/ REJECT This message looks like spam\n")
    write("/etc/postfix/mime_header_checks", "/name=.*[.]exe/ REJECT Attachments of this type are not allowed\n")
    write("/etc/postfix/body_checks", "/buy this/ REJECT\n")
    folder("/var/spool/postfix")
    folder("/var/lib/postfix", "postfix")
    folder("/var/mail/virtual", "vmail")
    for path, user in (("/var/mail/full", "full"), ("/var/mail/virtual/full", "vmail")):
        write(path, "x" * 9990 + "\n", 0o600)
        shutil.chown(path, user, user)
    for program in ("postdrop", "postqueue"):
        shutil.chown(f"/usr/sbin/{program}", "root", "postdrop")
        os.chmod(f"/usr/sbin/{program}", 0o2755)
    run("postfix", "start")


def dovecot() -> None:
    vmail = 2001 + USERS.index("vmail")
    write("/etc/dovecot.conf", DOVECOT_CONF.format())
    person = f"{{PLAIN}}secret:{vmail}:{vmail}::/var/mail/dovecot"
    lines = [f"{user}@quota.example:{person}::" for user in ("jane", "full")]
    write("/etc/dovecot-users", "\n".join([lines[0], lines[1] + "userdb_quota_rule=*:bytes=10", ""]))
    folder("/var/mail/dovecot", "vmail")
    folder("/var/spool/postfix/private", "postfix", 0o700)
    run("dovecot", "-c", "/etc/dovecot.conf")


def postgrey() -> None:
    folder("/var/lib/postgrey", "postgrey")
    run(
        "postgrey",
        f"--inet=127.0.0.1:{POSTGREY}",
        "--dbdir=/var/lib/postgrey",
        "--daemonize",
        "--pidfile=/run/postgrey.pid",
    )


def exim() -> None:
    write("/etc/exim4/aliases", EXIM_ALIASES)
    configurations = []
    for which, where, more in (("", EXIM, ""), ("full", EXIM_FULL, "check_spool_space = 999999999M\n")):
        spool, log = f"/var/spool/exim4{which}", f"/var/log/exim4{which}"
        folder(spool, "Debian-exim", 0o750)
        folder(log, "Debian-exim")
        path = f"/etc/exim4/exim{which}.conf"
        told = {
            "refused": names.REFUSED,
            "no_pointer": names.NO_POINTER,
            "other": names.OTHER_CLIENT,
            "pointer_elsewhere": names.POINTER_ELSEWHERE,
        }
        write(
            path,
            EXIM_CONF.format(address=where, spool=spool, log=log, more=more, accept_max=1 if which else 200, **told),
        )
        configurations.append(path)
    write("/etc/exim4/trusted_configs", "\n".join(configurations) + "\n")
    for path in configurations:
        # Exim stays in the foreground if its parent is the first process.
        run("sh", "-c", 'exim4 -C "$0" -bd -q1h; exit $?', path)


def sendmail() -> None:
    told = {"refused": names.REFUSED, "client": names.CLIENT, "other": names.OTHER_CLIENT}
    told["pointer_elsewhere"] = names.POINTER_ELSEWHERE
    write("/etc/mail/access", SENDMAIL_ACCESS.format(**told))
    write("/etc/mail/virtusertable", SENDMAIL_VIRTUSERS)
    write("/etc/mail/aliases", 'redirected: jane@elsewhere.example.REDIRECT\nbroken: "|/bin/false"\n')
    write("/etc/mail/local-host-names", "sendmail.example\n")
    full = "define(`confMIN_FREE_BLOCKS', `999999999')dnl"
    for which, where, more in (("", SENDMAIL, ""), ("full", SENDMAIL_FULL, full)):
        folder(f"/var/spool/sendmail{which}", "root", 0o700)
        mc = SENDMAIL_MC.format(which=which, address=where, more=more)
        made = subprocess.run(["m4"], input=mc, check=True, capture_output=True, text=True)
        write(f"/etc/mail/sendmail{which}.cf", made.stdout)
    for path in ("access", "virtusertable"):
        run("sh", "-c", '/usr/libexec/sendmail/makemap -C /etc/mail/sendmail.cf hash "$0" <"$0"', f"/etc/mail/{path}")
    run("/usr/libexec/sendmail/sendmail", "-C", "/etc/mail/sendmail.cf", "-bi")
    for which in ("", "full"):
        run("/usr/libexec/sendmail/sendmail", "-C", f"/etc/mail/sendmail{which}.cf", "-bd", "-q1h")


def opensmtpd() -> None:
    for path, mode in (("", 0o711), ("/offline", 0o770), ("/purge", 0o700)):
        folder(f"/var/spool/smtpd{path}", "root", mode)
    shutil.chown("/var/spool/smtpd/offline", "root", "opensmtpq")
    shutil.chown("/var/spool/smtpd/purge", "opensmtpq", "root")
    folder("/var/lib/opensmtpd/empty")
    told = {"address": OPENSMTPD, "tls": OPENSMTPD_TLS, "auth": OPENSMTPD_AUTH, "refused": names.REFUSED}
    write("/etc/opensmtpd.conf", OPENSMTPD_CONF.format(**told))
    folder("/var/mail/opensmtpd", "jane")
    run("smtpd", "-f", "/etc/opensmtpd.conf")


def start(out: Path, listeners: list[tuple[str, dict[str, str]]]) -> None:
    if os.getpid() != 1:
        raise SystemExit("run.sh starts this: it changes the files and the network of the namespaces that it is in")
    os.umask(0o022)
    interface_up()
    address("lo:0", "192.0.2.1")
    address("lo:1", "198.51.100.254")
    socket.sethostname("mx")
    overlay(out)
    users()
    for path in ("/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/mailname"):
        Path(path).unlink(missing_ok=True)
    write("/etc/resolv.conf", "nameserver 127.0.0.1\noptions timeout:2 attempts:1\n")
    write("/etc/hosts", "127.0.0.1 localhost\n")
    write("/etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n")
    names.serve()
    syslog()
    unkind()
    certificate = ["-keyout", "/etc/mail-key.pem", "-out", "/etc/mail-cert.pem", "-subj", "/CN=mx.postfix.example"]
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    run("openssl", "req", "-x509", "-nodes", "-days", "2", *curve, *certificate)
    os.chmod("/etc/mail-key.pem", 0o600)
    starting = [lambda: postfix(listeners), dovecot, postgrey, exim, sendmail, opensmtpd]
    for each in starting:
        each()
    for where in (*(where for where, _ in listeners), EXIM, EXIM_FULL, SENDMAIL, SENDMAIL_FULL, OPENSMTPD):
        await_port(where, 25)
    await_port(*DOVECOT)
    await_port("127.0.0.1", POSTGREY)


def await_port(where: str, port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection((where, port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"nothing listens at {where}:{port}")
