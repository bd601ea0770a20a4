#ifndef JSON_H
#define JSON_H

/* Writes JSON as Python's json.dumps(ensure_ascii=False) and JSON.stringify do: compact, UTF-8 as it is. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "statusbook.h"

static inline void json_octets(FILE *out, const char *text, size_t length) {
  fputc('"', out);
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    const char *at = c ? strchr("\"\"\\\\\nn\tt\rr\bb\ff", c) : NULL;
    if (c == '"' || c == '\\') fprintf(out, "\\%c", c);
    else if (c < 0x20 && at) fprintf(out, "\\%c", at[1]);
    else if (c < 0x20) fprintf(out, "\\u%04x", (unsigned)c);
    else fputc(c, out);
  }
  fputc('"', out);
}

static inline void json_text(FILE *out, const char *text) { json_octets(out, text, strlen(text)); }

static inline void json_bool(FILE *out, int value) { fputs(value ? "true" : "false", out); }

static inline void json_words(FILE *out, uint32_t bits, const char *(*name)(uint32_t)) {
  int some = 0;
  fputc('[', out);
  for (uint32_t bit = 1; bit != 0; bit <<= 1) {
    if (!(bits & bit)) continue;
    if (some++) fputc(',', out);
    json_text(out, name(bit));
  }
  fputc(']', out);
}

static inline void json_names(FILE *out, const char *const *fixed, size_t fixed_count, const char *const *own,
                              size_t own_count) {
  fputc('[', out);
  for (size_t i = 0; i < fixed_count + own_count; i++) {
    if (i > 0) fputc(',', out);
    json_text(out, i < fixed_count ? fixed[i] : own[i - fixed_count]);
  }
  fputc(']', out);
}

static inline void json_reply_lines(FILE *out, const statusbook_smtp_reply_t *reply) {
  size_t position = 0, length = 0, count = 0;
  const char *line = NULL;
  fputc('[', out);
  while (statusbook_smtp_reply_line(reply, &position, &line, &length) == STATUSBOOK_RESULT_OK) {
    if (count++) fputc(',', out);
    json_octets(out, line, length);
  }
  fputc(']', out);
}

static inline void json_reply_text(FILE *out, const statusbook_smtp_reply_t *reply) {
  size_t length = statusbook_smtp_reply_text(reply, NULL, 0);
  char *text = malloc(length + 1);
  if (!text) abort();
  statusbook_smtp_reply_text(reply, text, length + 1);
  json_octets(out, text, length);
  free(text);
}

#endif
