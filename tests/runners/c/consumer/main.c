/* A program as a user would write it, for the test of the installation. */

#include <statusbook.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char *text = "550 5.1.1 User unknown\r\n";
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  const statusbook_http_status_t *status = statusbook_http_status(STATUSBOOK_HTTP_NOT_FOUND);
  if (!status || statusbook_smtp_reply(text, strlen(text), &reply) != STATUSBOOK_RESULT_OK) return 1;
  printf("%u %s, %u %s, version %s\n", status->code, status->phrase, reply.code, reply.enhanced.text, statusbook_version());
  return 0;
}
