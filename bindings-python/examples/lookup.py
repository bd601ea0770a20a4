import sys

from statusbook import http, smtp

for line in sys.stdin:
    if line.startswith("HTTP/"):
        known = http.status(http.status_line(line).code)
        row = [known.code, known.phrase, known.class_, known.owner and known.owner.name, known.summary]
    else:
        reply = smtp.reply(line)
        known = smtp.enhanced(reply.enhanced) if reply.enhanced else smtp.code(reply.code)
        row = [reply.code, known.phrase, known.permanence, known.references[0].document, known.summary]
    print(*(item or "-" for item in row), sep=" | ")
