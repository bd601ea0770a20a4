/* Writes C's answers to the questions of the identity test: `identity OUT iana-http-methods.csv QUERIES REPLIES RULES`.
   The questions and their order are those of tests/runners/python/identity.py. */

#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "records_json.h"
#include "statusbook.h"

#include "utf8.h"

/* The example of RFC 9110 section 5.6.7. */
#define CLOCK 784111777

/* How many replies a checksum stands for. */
#define BLOCK 100

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

/* The checksum of what is written to `text`, a stream that keeps it, added to that of what was written before. */
static uint32_t crc32(const char *text, size_t length, uint32_t sum) {
  static uint32_t table[256];
  if (!table[1]) {
    for (uint32_t octet = 0; octet < 256; octet++) {
      uint32_t rest = octet;
      for (int bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xEDB88320u ^ (rest >> 1) : rest >> 1;
      table[octet] = rest;
    }
  }
  uint32_t rest = ~sum;
  for (size_t i = 0; i < length; i++) rest = table[(rest ^ (unsigned char)text[i]) & 255] ^ (rest >> 8);
  return ~rest;
}

static char *written;
static size_t written_length;

static uint32_t redirects(uint8_t profile, uint16_t code, char (*names)[64], size_t count) {
  uint32_t sum = 0;
  for (size_t method = 0; method < count; method++) {
    for (uint32_t flags = 0; flags < 8; flags++) {
      statusbook_http_redirect_options_t options = {.size = sizeof options, .profile = profile};
      statusbook_http_redirect_t answer = {.size = sizeof answer};
      options.cross_origin = flags & 1;
      options.one_shot_body = flags >> 1 & 1;
      options.hops = 25 * (flags >> 2);
      FILE *text = open_memstream(&written, &written_length);
      if (!text) abort();
      statusbook_http_redirect(code, names[method], strlen(names[method]), &options, &answer);
      json_redirect(text, &answer);
      fclose(text);
      sum = crc32(written, written_length, sum);
      free(written);
    }
  }
  return sum;
}

static uint32_t retry(uint16_t code, const char *method, const statusbook_http_retry_options_t *options, uint32_t sum) {
  statusbook_http_retry_t answer = {.size = sizeof answer};
  FILE *text = open_memstream(&written, &written_length);
  if (!text) abort();
  statusbook_http_retry(code, method, strlen(method), options, &answer);
  json_retry(text, &answer);
  fclose(text);
  sum = crc32(written, written_length, sum);
  free(written);
  return sum;
}

static uint32_t retries(uint8_t profile, uint16_t code, char (*names)[64], size_t count) {
  static const char *const values[] = {"30", "99999", "soon", "0"};
  uint32_t sum = 0;
  for (size_t method = 0; method < count; method++) {
    for (uint8_t flags = 0; flags < 6; flags++) {
      statusbook_http_retry_options_t options = {.size = sizeof options, .profile = profile};
      options.one_shot_body = flags / 3;
      options.idempotent = flags % 3;
      sum = retry(code, names[method], &options, sum);
    }
  }
  for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
    statusbook_http_retry_options_t options = {.size = sizeof options, .profile = profile, .has_now = 1, .now = CLOCK, .max_wait = 60};
    options.retry_after = values[i];
    options.retry_after_length = strlen(values[i]);
    sum = retry(code, "GET", &options, sum);
  }
  return sum;
}

static int decisions(const char *path) {
  char names[64][64];
  size_t count = 0;
  FILE *file = fopen(path, "r");
  char line[512];
  if (!file || !fgets(line, sizeof line, file)) return 0;
  while (count < 62 && fgets(line, sizeof line, file)) {
    line[strcspn(line, ",")] = '\0';
    snprintf(names[count++], sizeof *names, "%.63s", line);
  }
  fclose(file);
  snprintf(names[count++], sizeof *names, "BREW");
  snprintf(names[count++], sizeof *names, "get");
  for (uint8_t profile = 1; statusbook_http_redirect_profile_name(profile); profile++) {
    question("http.redirect_profile", statusbook_http_redirect_profile_name(profile));
    json_profile(out, statusbook_http_redirect_profile(profile));
    fputc('\n', out);
    for (uint16_t code = 100; code < 1000; code++) {
      uint32_t sum = redirects(profile, code, names, count);
      fprintf(out, "http.redirect\t%s %u\t\"%08x\"\n", statusbook_http_redirect_profile_name(profile), code, (unsigned)sum);
    }
  }
  for (uint8_t profile = 1; statusbook_http_retry_profile_name(profile); profile++) {
    question("http.retry_profile", statusbook_http_retry_profile_name(profile));
    json_profile(out, statusbook_http_retry_profile(profile));
    fputc('\n', out);
    for (uint16_t code = 100; code < 1000; code++) {
      uint32_t sum = retries(profile, code, names, count);
      fprintf(out, "http.retry\t%s %u\t\"%08x\"\n", statusbook_http_retry_profile_name(profile), code, (unsigned)sum);
    }
  }
  return 1;
}

static void grpc_codes(void) {
  for (uint32_t number = 1; statusbook_http_grpc_code_name(number); number++) {
    fprintf(out, "http.from_grpc\t%s\t%u\n", statusbook_http_grpc_code_name(number), statusbook_http_from_grpc(number));
  }
  for (uint16_t code = 100; code < 1000; code++) {
    fprintf(out, "http.to_grpc\t%u\t\"%s\"\n", code, statusbook_http_grpc_code_name(statusbook_http_to_grpc(code)));
  }
}

static void wait_of(const char *text, size_t length) {
  statusbook_http_retry_after_t answer = {.size = sizeof answer};
  question("http.retry_after", text);
  statusbook_http_retry_after(text, length, CLOCK, NULL, &answer);
  json_retry_after(out, &answer);
  fputc('\n', out);
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
    wait_of(line, length);
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

static void categories(void) {
  size_t count = 0;
  const statusbook_smtp_category_info_t *const *rows = statusbook_smtp_categories(&count);
  for (size_t i = 0; i < count; i++) {
    question("smtp.category", statusbook_smtp_category_name(rows[i]->name));
    json_category_info(out, statusbook_smtp_category(rows[i]->name));
    fputc('\n', out);
  }
}

static void bounce_rules(void) {
  size_t count = 0;
  const statusbook_smtp_bounce_rule_t *const *rows = statusbook_smtp_bounce_rules(&count), *row = NULL;
  for (size_t i = 0; i < count; i++) {
    question("smtp.bounce_rule", rows[i]->id);
    statusbook_smtp_bounce_rule(rows[i]->id, strlen(rows[i]->id), &row);
    if (row) json_bounce_rule(out, row);
    fputc('\n', out);
  }
}

/* The checksum as above, of the text as the other languages have it: with U+FFFD for what is not UTF-8. */
static uint32_t clean_crc32(const char *text, size_t length, uint32_t sum) {
  size_t done = 0, seen = 0;
  while (seen < length) {
    int whole;
    size_t step = utf8_step((const unsigned char *)text + seen, length - seen, &whole);
    if (!whole) {
      sum = crc32(text + done, seen - done, sum);
      sum = crc32("\xEF\xBF\xBD", 3, sum);
      done = seen + step;
    }
    seen += step;
  }
  return crc32(text + done, seen - done, sum);
}

static uint32_t classification(const char *text, size_t length, const statusbook_smtp_classify_options_t *options, uint32_t sum) {
  statusbook_smtp_classification_t answer = {.size = sizeof answer};
  FILE *stream = open_memstream(&written, &written_length);
  if (!stream) abort();
  if (statusbook_smtp_classify(text, length, options, &answer) == STATUSBOOK_RESULT_OK) json_classification(stream, &answer);
  fclose(stream);
  sum = clean_crc32(written, written_length, sum);
  free(written);
  return sum;
}

static uint32_t explanation(const char *text, size_t length, const statusbook_smtp_classify_options_t *options, uint32_t sum) {
  statusbook_smtp_evidence_t evidence[64] = {{.size = sizeof *evidence}};
  size_t count = 0;
  FILE *stream = open_memstream(&written, &written_length);
  if (!stream) abort();
  statusbook_smtp_explain(text, length, options, evidence, 64, &count);
  fputc('[', stream);
  for (size_t i = 0; i < count; i++) {
    if (i > 0) fputc(',', stream);
    json_evidence(stream, &evidence[i]);
  }
  fputc(']', stream);
  fclose(stream);
  sum = clean_crc32(written, written_length, sum);
  free(written);
  return sum;
}

/* The octets that a text stands for in which some are written \xNN, in its place. */
static size_t unescape(char *text) {
  char *to = text, digits[3] = "";
  for (const char *from = text; *from; to++) {
    if (*from != '\\') {
      *to = *from++;
      continue;
    }
    memcpy(digits, from + 2, 2);
    *to = (char)strtoul(digits, NULL, 16);
    from += 4;
  }
  return (size_t)(to - text);
}

/* What ends here, at a tab or at the end of the line; the next begins after it. */
static char *field(char **rest) {
  char *start = *rest;
  size_t length = strcspn(start, "\t\n");
  *rest = start + length + (start[length] != '\0');
  start[length] = '\0';
  return start;
}

static uint8_t command_of(const char *word) {
  uint8_t number = 0;
  while (*word && strcmp(statusbook_smtp_command_name(++number), word) != 0) continue;
  return number;
}

/* A line is a command, a remote, own names, whether there are rules, and a text: see tests/runners/python/replies.py. */
static int replies(const char *path, const statusbook_smtp_rules_t *rules) {
  char *line = NULL;
  size_t room = 0, number = 0;
  uint32_t classified = 0, explained = 0;
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  while (getline(&line, &room, file) > 0) {
    statusbook_smtp_classify_options_t options = {.size = sizeof options};
    const char *own[8];
    char *rest = line;
    options.command = command_of(field(&rest));
    options.remote = field(&rest);
    options.remote_length = strlen(options.remote);
    if (!options.remote_length) options.remote = NULL;
    for (char *name = strtok(field(&rest), " "); name; name = strtok(NULL, " ")) own[options.own_count++] = name;
    options.own = own;
    if (*field(&rest)) options.rules = rules;
    char *text = field(&rest);
    size_t length = unescape(text);
    classified = classification(text, length, &options, classified);
    explained = explanation(text, length, &options, explained);
    if (++number % BLOCK) continue;
    fprintf(out, "smtp.classify\t%zu\t\"%08x\"\n", number / BLOCK - 1, (unsigned)classified);
    fprintf(out, "smtp.explain\t%zu\t\"%08x\"\n", number / BLOCK - 1, (unsigned)explained);
    classified = explained = 0;
  }
  free(line);
  return fclose(file) == 0 && number > 0;
}

static statusbook_smtp_rules_t *rules_of(const char *path) {
  static char text[65536];
  statusbook_smtp_rules_t *rules = NULL;
  FILE *file = fopen(path, "r");
  if (!file) return NULL;
  size_t length = fread(text, 1, sizeof text, file);
  fclose(file);
  statusbook_smtp_rules_new(text, length, &rules);
  return rules;
}

int main(int count, char **arguments) {
  if (count != 6) {
    fputs("usage: identity OUT iana-http-methods.csv QUERIES REPLIES RULES\n", stderr);
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
  grpc_codes();
  if (!decisions(arguments[2])) {
    perror(arguments[2]);
    return 1;
  }
  if (!queries(arguments[3])) {
    perror(arguments[3]);
    return 1;
  }
  categories();
  bounce_rules();
  statusbook_smtp_rules_t *rules = rules_of(arguments[5]);
  if (!rules || !replies(arguments[4], rules)) {
    perror(rules ? arguments[4] : arguments[5]);
    return 1;
  }
  statusbook_smtp_rules_free(rules);
  if (ferror(out) || fclose(out) != 0) {
    perror(arguments[1]);
    return 1;
  }
  printf("%s: %s\n", statusbook_version(), arguments[1]);
  return 0;
}
