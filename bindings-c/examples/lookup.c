/* Says of each line of the input, a status line or an SMTP reply, what its code means. */

#include <stdio.h>
#include <string.h>

#include "statusbook.h"

static void print(unsigned code, const char *phrase, const char *kind, const char *owner, const char *summary) {
  printf("%u | %s | %s | %s | %s\n", code, phrase ? phrase : "-", kind ? kind : "-", owner ? owner : "-", summary);
}

int main(void) {
  char line[1024];
  while (fgets(line, sizeof line, stdin)) {
    if (strncmp(line, "HTTP/", 5) == 0) {
      statusbook_http_status_line_t parsed = {.size = sizeof parsed};
      statusbook_http_status_line(line, strlen(line), &parsed);
      const statusbook_http_status_t *known = statusbook_http_status(parsed.code);
      if (!known) return 1;
      const char *owner = known->page->owner ? known->page->owner->name : NULL;
      print(known->code, known->phrase, statusbook_http_class_name(known->class_), owner, known->page->summary);
    } else {
      statusbook_smtp_reply_t reply = {.size = sizeof reply};
      statusbook_smtp_enhanced_info_t known = {.size = sizeof known};
      statusbook_smtp_reply(line, strlen(line), &reply);
      const statusbook_smtp_code_info_t *basic = statusbook_smtp_code(reply.code);
      if (!basic) return 1;
      const char *kind = statusbook_smtp_permanence_name(reply.permanence);
      if (statusbook_smtp_enhanced(reply.enhanced.text, strlen(reply.enhanced.text), &known) == STATUSBOOK_RESULT_OK)
        print(reply.code, known.phrase, kind, known.references[0]->document, known.summary);
      else
        print(reply.code, basic->phrase, kind, basic->page->references[0]->document, basic->page->summary);
    }
  }
  return 0;
}
