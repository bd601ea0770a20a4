/* Writes C's answers to the questions of the identity test: `identity OUT iana-http-methods.csv QUERIES`.
   The questions and their order are those of tests/runners/python/identity.py. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "records_json.h"
#include "statusbook.h"

static FILE *out;

static void question(const char *call, const char *argument) { fprintf(out, "%s\t%s\t", call, argument); }

static void number_question(const char *call, unsigned number) { fprintf(out, "%s\t%u\t", call, number); }

/* The key of tests/conformance/errors.json. */
static void error(statusbook_result_t result) {
  static const struct {
    statusbook_result_t result;
    const char *key;
  } keys[] = {{STATUSBOOK_RESULT_INVALID_CODE, "invalid_code"},
              {STATUSBOOK_RESULT_INVALID_ENHANCED_CODE, "invalid_enhanced_code"},
              {STATUSBOOK_RESULT_INVALID_METHOD, "invalid_method"},
              {STATUSBOOK_RESULT_UNKNOWN_WORD, "unknown_word"}};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (keys[i].result == result) fputs(keys[i].key, out);
  }
}

static void statuses(void) {
  for (unsigned number = 0; number <= UINT16_MAX; number++) {
    const statusbook_http_status_t *row = statusbook_http_status((uint16_t)number);
    number_question("http.status", number);
    if (row) json_status(out, row);
    else error(statusbook_last_result());
    fputc('\n', out);
  }
}

static void codes(void) {
  for (unsigned number = 0; number <= UINT16_MAX; number++) {
    const statusbook_smtp_code_info_t *row = statusbook_smtp_code((uint16_t)number);
    number_question("smtp.code", number);
    if (row) json_code_info(out, row);
    else error(statusbook_last_result());
    fputc('\n', out);
  }
}

static void classes(void) {
  static const struct {
    const char *word;
    uint32_t number;
  } classes[] = {{"informational", STATUSBOOK_HTTP_CLASS_INFORMATIONAL},
                 {"successful", STATUSBOOK_HTTP_CLASS_SUCCESSFUL},
                 {"redirection", STATUSBOOK_HTTP_CLASS_REDIRECTION},
                 {"client_error", STATUSBOOK_HTTP_CLASS_CLIENT_ERROR},
                 {"server_error", STATUSBOOK_HTTP_CLASS_SERVER_ERROR}};
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
    const statusbook_http_class_info_t *row = statusbook_http_class_info(classes[i].number);
    question("http.class_info", classes[i].word);
    if (row) json_class_info(out, row);
    else error(statusbook_last_result());
    fputc('\n', out);
  }
}

static void typical(void) {
  for (uint32_t number = STATUSBOOK_HTTP_OPERATION_LIST; number <= STATUSBOOK_HTTP_OPERATION_UPLOAD; number++) {
    const statusbook_http_typical_t *row = statusbook_http_typical(number);
    question("http.typical", statusbook_http_operation_name(number));
    if (row) json_typical(out, row);
    else error(statusbook_last_result());
    fputc('\n', out);
  }
}

static void content_rules(const char *method) {
  for (uint16_t code = 100; code < 1000; code++) {
    uint8_t rule = 0;
    fprintf(out, "http.content_rule\t%s %u\t", method, code);
    statusbook_result_t result = statusbook_http_content_rule(method, strlen(method), code, &rule);
    if (result == STATUSBOOK_RESULT_OK) fprintf(out, "\"%s\"\n", statusbook_http_content_rule_name(rule));
    else error(result);
  }
}

/* The names are the first column, and no name needs quotes. */
static int methods(const char *path) {
  char line[512];
  FILE *file = fopen(path, "r");
  if (!file || !fgets(line, sizeof line, file)) return 0;
  while (fgets(line, sizeof line, file)) {
    const statusbook_http_method_t *row = NULL;
    line[strcspn(line, ",")] = '\0';
    question("http.method", line);
    statusbook_result_t result = statusbook_http_method(line, strlen(line), &row);
    if (row) json_method(out, row);
    else if (result == STATUSBOOK_RESULT_OK) fputs("null", out);
    else error(result);
    fputc('\n', out);
    content_rules(line);
  }
  return fclose(file) == 0;
}

static void phrase(const char *text, size_t length) {
  const statusbook_http_status_t *row = NULL;
  statusbook_result_t result = statusbook_http_from_phrase(text, length, &row);
  question("http.from_phrase", text);
  if (row) json_status(out, row);
  else if (result == STATUSBOOK_RESULT_OK) fputs("null", out);
  else error(result);
  fputc('\n', out);
}

static void searches(const char *text, size_t length) {
  statusbook_http_status_match_t statuses[5] = {{.size = sizeof *statuses}};
  statusbook_smtp_code_match_t codes[5] = {{.size = sizeof *codes}};
  size_t count = 0;
  question("http.search", text);
  fputc('[', out);
  statusbook_http_search(text, length, statuses, 5, &count);
  for (size_t i = 0; i < count; i++) {
    if (i > 0) fputc(',', out);
    json_status_match(out, &statuses[i]);
  }
  fputs("]\n", out);
  question("smtp.search", text);
  fputc('[', out);
  statusbook_smtp_search(text, length, codes, 5, &count);
  for (size_t i = 0; i < count; i++) {
    if (i > 0) fputc(',', out);
    json_code_match(out, &codes[i]);
  }
  fputs("]\n", out);
}

static int queries(const char *path) {
  char line[4096];
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  while (fgets(line, sizeof line, file)) {
    size_t length = strcspn(line, "\n");
    line[length] = '\0';
    phrase(line, length);
    searches(line, length);
  }
  return fclose(file) == 0;
}

static void enhanced(int digit, int subject, int detail) {
  char code[40];
  statusbook_smtp_enhanced_info_t row = {.size = sizeof row};
  snprintf(code, sizeof code, "%d.%d.%d", digit, subject, detail);
  question("smtp.enhanced", code);
  statusbook_result_t result = statusbook_smtp_enhanced(code, strlen(code), &row);
  if (result == STATUSBOOK_RESULT_OK) json_enhanced_info(out, &row);
  else error(result);
  fputc('\n', out);
}

static void enhanced_codes(void) {
  static const int digits[] = {2, 4, 5};
  for (int i = 0; i < 3; i++) {
    for (int subject = 0; subject < 10; subject++) {
      for (int detail = 0; detail < 100; detail++) enhanced(digits[i], subject, detail);
    }
  }
  for (int i = 0; i < 3; i++) {
    enhanced(digits[i], 7, 606);
    enhanced(digits[i], 1, 351);
    enhanced(digits[i], 999, 999);
  }
}

int main(int count, char **arguments) {
  if (count != 4) {
    fputs("usage: identity OUT iana-http-methods.csv QUERIES\n", stderr);
    return 2;
  }
  out = fopen(arguments[1], "wb");
  if (!out) {
    perror(arguments[1]);
    return 1;
  }
  statuses();
  codes();
  classes();
  typical();
  if (!methods(arguments[2])) {
    perror(arguments[2]);
    return 1;
  }
  enhanced_codes();
  if (!queries(arguments[3])) {
    perror(arguments[3]);
    return 1;
  }
  if (ferror(out) || fclose(out) != 0) {
    perror(arguments[1]);
    return 1;
  }
  printf("%s: %s\n", statusbook_version(), arguments[1]);
  return 0;
}
