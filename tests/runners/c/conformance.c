/* The cases of tests/conformance that C can be asked. */

#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "records_json.h"
#include "statusbook.h"

#include "check.h"
#include "utf8.h"

/* What C was asked when this was written; cases are added, not taken away. */
#define AT_LEAST 1240

enum call {
  HTTP_STATUS,
  HTTP_CLASS_INFO,
  HTTP_METHOD,
  HTTP_STATUS_LINE,
  HTTP_CONTENT_RULE,
  HTTP_TYPICAL,
  HTTP_FROM_PHRASE,
  HTTP_SEARCH,
  HTTP_REDIRECT,
  HTTP_REDIRECT_PROFILE,
  HTTP_RETRY,
  HTTP_RETRY_PROFILE,
  HTTP_RETRY_AFTER,
  HTTP_TO_GRPC,
  HTTP_FROM_GRPC,
  SMTP_CODE,
  SMTP_ENHANCED,
  SMTP_REPLY,
  SMTP_SEARCH,
  SMTP_CLASSIFY,
  SMTP_EXPLAIN,
  SMTP_CATEGORY,
  SMTP_CATEGORIES,
  SMTP_LOG_LINE,
  SMTP_BOUNCE_RULE
};

struct octets {
  const char *start;
  size_t length;
};
#define OCTETS(literal) {literal, sizeof literal - 1}

/* A place in an answer, and the JSON that has to be there. */
struct expectation {
  const char *path, *json;
};

struct test_case {
  const char *says;
  enum call call;
  uint16_t number;
  struct octets before, repeat, after;
  size_t times;
  const statusbook_http_redirect_options_t *redirect;
  const statusbook_http_retry_options_t *retry;
  const statusbook_smtp_classify_options_t *classify;
  struct octets rules;
  int64_t now;
  int absent;
  statusbook_result_t fails;
  const char *failure;
  const struct expectation *gives;
};

#include "cases.h"

/* The text of a case, in as many octets as it has and not one more. */
static char *text_of(const struct test_case *it, size_t *length) {
  *length = it->before.length + it->repeat.length * it->times + it->after.length;
  char *text = malloc(*length ? *length : 1), *at = text;
  if (!text) abort();
  if (it->before.length) at = (char *)memcpy(at, it->before.start, it->before.length) + it->before.length;
  for (size_t i = 0; i < it->times; i++) at = (char *)memcpy(at, it->repeat.start, it->repeat.length) + it->repeat.length;
  if (it->after.length) memcpy(at, it->after.start, it->after.length);
  return text;
}

/* Classifies or explains, with rules if the case has some. */
static statusbook_result_t classified(const struct test_case *it, const char *text, size_t length, FILE *out) {
  statusbook_smtp_classify_options_t options = *it->classify;
  statusbook_smtp_classification_t answer = {.size = sizeof answer};
  statusbook_smtp_evidence_t evidence[32] = {{.size = sizeof *evidence}};
  statusbook_smtp_rules_t *rules = NULL;
  size_t count = 0;
  statusbook_result_t result = STATUSBOOK_RESULT_OK;
  if (it->rules.start) result = statusbook_smtp_rules_new(it->rules.start, it->rules.length, &rules);
  if (result != STATUSBOOK_RESULT_OK) return result;
  options.rules = rules;
  if (it->call == SMTP_CLASSIFY) {
    result = statusbook_smtp_classify(text, length, &options, &answer);
    if (result == STATUSBOOK_RESULT_OK) json_classification(out, &answer);
  } else {
    result = statusbook_smtp_explain(text, length, &options, evidence, 32, &count);
    if (result == STATUSBOOK_RESULT_OK) fputc('[', out);
    for (size_t i = 0; i < count; i++) {
      if (i > 0) fputc(',', out);
      json_evidence(out, &evidence[i]);
    }
    if (result == STATUSBOOK_RESULT_OK) fputc(']', out);
  }
  statusbook_smtp_rules_free(rules);
  return result;
}

/* Calls the library, and writes the answer if there is one. */
static statusbook_result_t ask(const struct test_case *it, const char *text, size_t length, FILE *out) {
  statusbook_result_t result = STATUSBOOK_RESULT_OK;
  statusbook_http_status_line_t line = {.size = sizeof line};
  statusbook_smtp_enhanced_info_t info = {.size = sizeof info};
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  const statusbook_http_status_t *status = NULL;
  const statusbook_http_class_info_t *class_info;
  const statusbook_http_method_t *method = NULL;
  const statusbook_smtp_code_info_t *code;
  const statusbook_http_typical_t *typical;
  statusbook_http_status_match_t statuses[10] = {{.size = sizeof *statuses}};
  statusbook_smtp_code_match_t codes[10] = {{.size = sizeof *codes}};
  statusbook_http_redirect_t redirect = {.size = sizeof redirect};
  statusbook_http_retry_t retry = {.size = sizeof retry};
  statusbook_http_retry_after_t wait = {.size = sizeof wait};
  const statusbook_http_profile_t *profile;
  const statusbook_smtp_category_info_t *category, *const *categories;
  const statusbook_smtp_bounce_rule_t *bounce_rule = NULL;
  statusbook_smtp_log_line_t log_line = {.size = sizeof log_line};
  size_t count = 0;
  uint8_t rule = 0;
  uint16_t number;

  switch (it->call) {
    case HTTP_STATUS:
      if (!(status = statusbook_http_status(it->number))) return statusbook_last_result();
      json_status(out, status);
      return result;
    case HTTP_CLASS_INFO:
      if (!(class_info = statusbook_http_class_info(it->number))) return statusbook_last_result();
      json_class_info(out, class_info);
      return result;
    case HTTP_METHOD:
      result = statusbook_http_method(text, length, &method);
      if (result == STATUSBOOK_RESULT_OK && method) json_method(out, method);
      else if (result == STATUSBOOK_RESULT_OK) fputs("null", out);
      return result;
    case HTTP_STATUS_LINE:
      result = statusbook_http_status_line(text, length, &line);
      if (result == STATUSBOOK_RESULT_OK) json_status_line(out, &line);
      return result;
    case HTTP_CONTENT_RULE:
      result = statusbook_http_content_rule(text, length, it->number, &rule);
      if (result == STATUSBOOK_RESULT_OK) fprintf(out, "\"%s\"", statusbook_http_content_rule_name(rule));
      return result;
    case HTTP_TYPICAL:
      if (!(typical = statusbook_http_typical(it->number))) return statusbook_last_result();
      json_typical(out, typical);
      return result;
    case HTTP_FROM_PHRASE:
      result = statusbook_http_from_phrase(text, length, &status);
      if (result == STATUSBOOK_RESULT_OK && status) json_status(out, status);
      else if (result == STATUSBOOK_RESULT_OK) fputs("null", out);
      return result;
    case HTTP_SEARCH:
      result = statusbook_http_search(text, length, statuses, 10, &count);
      if (result == STATUSBOOK_RESULT_OK) fputc('[', out);
      for (size_t i = 0; i < count; i++) {
        if (i > 0) fputc(',', out);
        json_status_match(out, &statuses[i]);
      }
      if (result == STATUSBOOK_RESULT_OK) fputc(']', out);
      return result;
    case HTTP_REDIRECT:
      result = statusbook_http_redirect(it->number, text, length, it->redirect, &redirect);
      if (result == STATUSBOOK_RESULT_OK) json_redirect(out, &redirect);
      return result;
    case HTTP_REDIRECT_PROFILE:
      if (!(profile = statusbook_http_redirect_profile(it->number))) return statusbook_last_result();
      json_profile(out, profile);
      return result;
    case HTTP_RETRY:
      result = statusbook_http_retry(it->number, text, length, it->retry, &retry);
      if (result == STATUSBOOK_RESULT_OK) json_retry(out, &retry);
      return result;
    case HTTP_RETRY_PROFILE:
      if (!(profile = statusbook_http_retry_profile(it->number))) return statusbook_last_result();
      json_profile(out, profile);
      return result;
    case HTTP_RETRY_AFTER:
      result = statusbook_http_retry_after(it->absent ? NULL : text, length, it->now, it->retry, &wait);
      if (result == STATUSBOOK_RESULT_OK) json_retry_after(out, &wait);
      return result;
    case HTTP_TO_GRPC:
      if (!(rule = statusbook_http_to_grpc(it->number))) return statusbook_last_result();
      fprintf(out, "\"%s\"", statusbook_http_grpc_code_name(rule));
      return result;
    case HTTP_FROM_GRPC:
      if (!(number = statusbook_http_from_grpc(it->number))) return statusbook_last_result();
      fprintf(out, "%u", (unsigned)number);
      return result;
    case SMTP_SEARCH:
      result = statusbook_smtp_search(text, length, codes, 10, &count);
      if (result == STATUSBOOK_RESULT_OK) fputc('[', out);
      for (size_t i = 0; i < count; i++) {
        if (i > 0) fputc(',', out);
        json_code_match(out, &codes[i]);
      }
      if (result == STATUSBOOK_RESULT_OK) fputc(']', out);
      return result;
    case SMTP_CODE:
      if (!(code = statusbook_smtp_code(it->number))) return statusbook_last_result();
      json_code_info(out, code);
      return result;
    case SMTP_ENHANCED:
      result = statusbook_smtp_enhanced(text, length, &info);
      if (result == STATUSBOOK_RESULT_OK) json_enhanced_info(out, &info);
      return result;
    case SMTP_REPLY:
      result = statusbook_smtp_reply(text, length, &reply);
      if (result == STATUSBOOK_RESULT_OK) json_reply(out, &reply);
      return result;
    case SMTP_CLASSIFY:
    case SMTP_EXPLAIN:
      return classified(it, text, length, out);
    case SMTP_CATEGORY:
      if (!(category = statusbook_smtp_category(it->number))) return statusbook_last_result();
      json_category_info(out, category);
      return result;
    case SMTP_CATEGORIES:
      if (!(categories = statusbook_smtp_categories(&count))) return statusbook_last_result();
      for (size_t i = 0; i < count; i++) {
        fputc(i > 0 ? ',' : '[', out);
        json_category_info(out, categories[i]);
      }
      fputc(']', out);
      return result;
    case SMTP_LOG_LINE:
      result = statusbook_smtp_log_line(text, length, &log_line);
      if (result == STATUSBOOK_RESULT_OK) json_log_line(out, &log_line);
      /* A line about no delivery is nothing in the other languages. */
      if (result != STATUSBOOK_RESULT_END) return result;
      fputs("null", out);
      return STATUSBOOK_RESULT_OK;
    case SMTP_BOUNCE_RULE:
      result = statusbook_smtp_bounce_rule(text, length, &bounce_rule);
      if (result == STATUSBOOK_RESULT_OK && bounce_rule) json_bounce_rule(out, bounce_rule);
      else if (result == STATUSBOOK_RESULT_OK) fputs("null", out);
      return result;
  }
  abort();
}

/* Where the JSON value ends that begins here. It is compact, and known to be valid. */
static const char *value_end(const char *at) {
  int depth = 0;
  do {
    if (*at == '"') {
      for (at++; *at != '"'; at++) at += *at == '\\';
    } else if (*at == '{' || *at == '[') {
      depth++;
    } else if (*at == '}' || *at == ']') {
      depth--;
    }
    at++;
  } while (*at && (depth > 0 || !strchr(":,]}", *at)));
  return at;
}

/* The JSON at a path such as `meanings.0.owner.slug`; `#` is the length of a list. NULL if there is no such place.
   The caller frees it. */
static char *find(const char *at, const char *path) {
  while (*path) {
    const char *name_end = path + strcspn(path, ".");
    size_t length = (size_t)(name_end - path), wanted = strtoul(path, NULL, 10), place = 0;
    int list = *at == '[', counting = *path == '#', found = 0;
    if (!list && *at != '{') return NULL;
    for (at++; *at != ']' && *at != '}'; place++) {
      const char *key = at;
      if (!list) at = value_end(at) + 1;
      found = list ? !counting && place == wanted : value_end(key) - key == (ptrdiff_t)length + 2 && !memcmp(key + 1, path, length);
      if (found) break;
      at = value_end(at);
      at += *at == ',';
    }
    if (counting) {
      char *count = malloc(24);
      if (!count) abort();
      snprintf(count, 24, "%zu", place);
      return count;
    }
    if (!found) return NULL;
    path = name_end + (*name_end == '.');
  }
  char *json = strndup(at, (size_t)(value_end(at) - at));
  if (!json) abort();
  return json;
}

/* The same text, with U+FFFD for each maximal subpart that is not UTF-8. The caller frees it. */
static char *lossy(const char *text) {
  size_t left = strlen(text);
  char *clean = malloc(3 * left + 1), *end = clean;
  if (!clean) abort();
  while (left > 0) {
    int whole;
    size_t length = utf8_step((const unsigned char *)text, left, &whole);
    end = whole ? (char *)memcpy(end, text, length) + length : (char *)memcpy(end, "\xEF\xBF\xBD", 3) + 3;
    text += length;
    left -= length;
  }
  *end = '\0';
  return clean;
}

/* Whether the answer has this JSON in this place. C hands over octets as they came; where the expectation has U+FFFD,
   the answer is read as the other languages read it. */
static int agrees(const char *answer, const struct expectation *it, const char *says) {
  char *json = find(answer, it->path);
  if (json && strstr(it->json, "\xEF\xBF\xBD")) {
    char *clean = lossy(json);
    free(json);
    json = clean;
  }
  int same = json && strcmp(json, it->json) == 0;
  if (!same && says) printf("%s: %s is %.400s, and has to be %.400s\n", says, it->path, json ? json : "nowhere", it->json);
  free(json);
  return same;
}

static int holds(const struct test_case *it) {
  size_t length = 0, size = 0;
  char *text = text_of(it, &length), *answer = NULL;
  FILE *out = open_memstream(&answer, &size);
  if (!out) abort();
  statusbook_http_statuses(NULL); /* so that the result of an older failure is not taken for this one's */
  statusbook_result_t result = ask(it, text, length, out);
  fclose(out);
  int good = 1;
  if (result != it->fails) {
    good = 0;
    printf("%s: the result is %d, and has to be %d %s\n", it->says, (int)result, (int)it->fails, it->failure ? it->failure : "");
  } else if (result != STATUSBOOK_RESULT_OK && statusbook_last_result() != result) {
    good = 0;
    printf("%s: the last result is %d, and has to be %d\n", it->says, (int)statusbook_last_result(), (int)result);
  } else if (result == STATUSBOOK_RESULT_OK) {
    for (const struct expectation *pair = it->gives; pair->path; pair++) good &= agrees(answer, pair, it->says);
  }
  free(answer);
  free(text);
  return good;
}

static void a_comparison_can_fail(void) {
  const char *json = "{\"a\":{\"b\":[{\"c\":\"x,]}\\\"\"},{\"c\":null}]},\"b\":[1,2],\"ab\":[],\"d\":true}";
  CHECK(agrees(json, &(struct expectation){"a.b.0.c", "\"x,]}\\\"\""}, NULL));
  CHECK(agrees(json, &(struct expectation){"a.b.1.c", "null"}, NULL));
  CHECK(agrees(json, &(struct expectation){"a.b.#", "2"}, NULL));
  CHECK(agrees(json, &(struct expectation){"ab.#", "0"}, NULL));
  CHECK(agrees(json, &(struct expectation){"b", "[1,2]"}, NULL));
  CHECK(agrees(json, &(struct expectation){"d", "true"}, NULL));
  CHECK(agrees("null", &(struct expectation){"", "null"}, NULL));
  CHECK(!agrees(json, &(struct expectation){"a.b.0.c", "\"x\""}, NULL));
  CHECK(!agrees(json, &(struct expectation){"a.b.2.c", "null"}, NULL));
  CHECK(!agrees(json, &(struct expectation){"a.c", "null"}, NULL));
  CHECK(!agrees(json, &(struct expectation){"b", "[2,1]"}, NULL));
  CHECK(!agrees(json, &(struct expectation){"", "null"}, NULL));
  CHECK(!agrees("null", &(struct expectation){"a", "null"}, NULL));
}

static void what_is_broken_reads_as_in_the_Unicode_standard(void) {
  /* Tables 3-8 to 3-11 of chapter 3, "U+FFFD Substitution of Maximal Subparts". */
  static const char *const table[][2] = {
      {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", "????????A"},
      {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", "????????A"},
      {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", "?????A??B"},
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "????A"},
      {"a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80z", "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80z"},
  };
  for (size_t row = 0; row < sizeof table / sizeof *table; row++) {
    char expected[64] = "", *clean = lossy(table[row][0]);
    for (const char *at = table[row][1]; *at; at++) strncat(expected, *at == '?' ? "\xEF\xBF\xBD" : at, *at == '?' ? 3 : 1);
    CHECK(strcmp(clean, expected) == 0);
    free(clean);
  }
}

static void a_case_of_every_call_ran(void) {
  int calls[SMTP_BOUNCE_RULE + 1] = {0};
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) calls[CASES[i].call]++;
  for (int call = HTTP_STATUS; call <= SMTP_BOUNCE_RULE; call++) CHECK(calls[call] > 0);
}

int main(void) {
  int ran = 0;
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++, ran++) {
    if (holds(&CASES[i])) check_passed++;
    else check_failed++;
  }
  if (ran != CASES_COUNT || ran < AT_LEAST) {
    printf("%d cases ran of %d, and %d at the least\n", ran, CASES_COUNT, AT_LEAST);
    check_failed++;
  }
  RUN(a_comparison_can_fail);
  RUN(what_is_broken_reads_as_in_the_Unicode_standard);
  RUN(a_case_of_every_call_ran);
  return check_end();
}
