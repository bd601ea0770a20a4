/* What the C interface promises whatever the answer is: see the head of statusbook.h, and section 6 of the design. */

#define _DEFAULT_SOURCE
#define _POSIX_C_SOURCE 200809L

#include <ctype.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "statusbook.h"

#include "check.h"
#include "utf8.h"

struct word {
  uint32_t constant, number;
  const char *word;
};

struct vocabulary {
  const char *name;
  const char *(*name_of)(uint32_t);
  const struct word *words;
};

struct constant {
  const char *name;
  uint16_t code;
};

#include "words.h"

#if SIZE_MAX > UINT32_MAX
#define LONGEST "18446744073709551615"
#else
#define LONGEST "4294967295"
#endif

#define LENGTH_OF(array) (sizeof(array) / sizeof *(array))

/* The calls that read a text, alike. */

static statusbook_result_t method(const char *text, size_t length, void *out) { return statusbook_http_method(text, length, out); }
static statusbook_result_t status_line(const char *text, size_t length, void *out) { return statusbook_http_status_line(text, length, out); }
static statusbook_result_t enhanced(const char *text, size_t length, void *out) { return statusbook_smtp_enhanced(text, length, out); }
static statusbook_result_t reply(const char *text, size_t length, void *out) { return statusbook_smtp_reply(text, length, out); }
static statusbook_result_t redirect(const char *text, size_t length, void *out) { return statusbook_http_redirect(303, text, length, NULL, out); }
static statusbook_result_t retry(const char *text, size_t length, void *out) { return statusbook_http_retry(503, text, length, NULL, out); }
static statusbook_result_t classify(const char *text, size_t length, void *out) { return statusbook_smtp_classify(text, length, NULL, out); }
static statusbook_result_t bounce_rule(const char *text, size_t length, void *out) { return statusbook_smtp_bounce_rule(text, length, out); }

static const struct text_call {
  statusbook_result_t (*call)(const char *text, size_t length, void *out);
  uint32_t size; /* of the struct, if that begins with its size */
  const char *good;
  statusbook_result_t empty; /* what an empty text comes to */
} TEXT_CALLS[] = {
    {method, 0, "GET", STATUSBOOK_RESULT_INVALID_METHOD},
    {status_line, sizeof(statusbook_http_status_line_t), "HTTP/1.1 404 Not Found", STATUSBOOK_RESULT_INVALID_STATUS_LINE},
    {enhanced, sizeof(statusbook_smtp_enhanced_info_t), "5.1.1", STATUSBOOK_RESULT_INVALID_ENHANCED_CODE},
    {reply, sizeof(statusbook_smtp_reply_t), "550 5.1.1 User unknown", STATUSBOOK_RESULT_OK},
    {redirect, sizeof(statusbook_http_redirect_t), "POST", STATUSBOOK_RESULT_INVALID_METHOD},
    {retry, sizeof(statusbook_http_retry_t), "GET", STATUSBOOK_RESULT_INVALID_METHOD},
    {classify, sizeof(statusbook_smtp_classification_t), "550 5.1.1 User unknown", STATUSBOOK_RESULT_OK},
    {bounce_rule, 0, "enhanced_full", STATUSBOOK_RESULT_OK},
};

/* Room for any answer and more, filled so that a change shows. */

#define FILL 0xA5

union room {
  const statusbook_http_method_t *method;
  statusbook_http_status_line_t line;
  statusbook_smtp_enhanced_info_t info;
  statusbook_smtp_reply_t reply;
  statusbook_http_redirect_t redirect;
  statusbook_http_retry_t retry;
  statusbook_http_retry_after_t retry_after;
  statusbook_smtp_classification_t classification;
  const statusbook_smtp_bounce_rule_t *bounce_rule;
  statusbook_smtp_rules_t *rules;
  uint32_t size;
  unsigned char octets[256];
};

static union room filled(uint32_t size) {
  union room room;
  memset(&room, FILL, sizeof room);
  if (size) room.size = size;
  return room;
}

static int untouched_from(const union room *room, size_t from) {
  for (size_t i = from; i < sizeof *room; i++) {
    if (room->octets[i] != FILL) return 0;
  }
  return 1;
}

static int same(const union room *one, const union room *other) { return memcmp(one, other, sizeof *one) == 0; }

/* NULL */

static void a_null_text_is_refused_and_the_answer_left_alone(void) {
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    const struct text_call *it = &TEXT_CALLS[i];
    for (size_t length = 0; length < 4; length++) {
      union room before = filled(it->size), room = before;
      CHECK(it->call(NULL, length, &room) == STATUSBOOK_RESULT_NULL);
      CHECK(statusbook_last_result() == STATUSBOOK_RESULT_NULL);
      CHECK(same(&room, &before));
    }
  }
}

static void no_room_for_the_answer_is_refused(void) {
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    CHECK(TEXT_CALLS[i].call(TEXT_CALLS[i].good, strlen(TEXT_CALLS[i].good), NULL) == STATUSBOOK_RESULT_NULL);
    CHECK(TEXT_CALLS[i].call(NULL, 0, NULL) == STATUSBOOK_RESULT_NULL);
  }
}

static void statuses_without_a_count_are_refused(void) {
  CHECK(statusbook_http_statuses(NULL) == NULL);
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_NULL);
}

static void each_null_of_reply_line_is_refused_and_nothing_written(void) {
  statusbook_smtp_reply_t reply = {.size = sizeof reply}, none = {.size = sizeof none};
  CHECK(statusbook_smtp_reply("550 no", 6, &reply) == STATUSBOOK_RESULT_OK);
  for (int which = 0; which < 5; which++) {
    size_t position = 0, length = 77;
    const char *line = "as it was";
    const statusbook_smtp_reply_t *given = which == 0 ? NULL : which == 4 ? &none : &reply;
    statusbook_result_t result = statusbook_smtp_reply_line(given, which == 1 ? NULL : &position, which == 2 ? NULL : &line, which == 3 ? NULL : &length);
    CHECK(result == STATUSBOOK_RESULT_NULL);
    CHECK(statusbook_last_result() == STATUSBOOK_RESULT_NULL);
    CHECK(position == 0 && length == 77 && strcmp(line, "as it was") == 0);
  }
}

static void the_text_of_no_reply_is_empty(void) {
  const statusbook_smtp_reply_t none = {.size = sizeof none};
  const statusbook_smtp_reply_t *given[] = {NULL, &none};
  for (size_t i = 0; i < LENGTH_OF(given); i++) {
    char buffer[3] = {'x', 'y', 'z'};
    CHECK(statusbook_smtp_reply_text(given[i], buffer, sizeof buffer) == 0);
    CHECK(statusbook_last_result() == STATUSBOOK_RESULT_NULL);
    CHECK(buffer[0] == '\0' && buffer[1] == 'y' && buffer[2] == 'z');
    CHECK(statusbook_smtp_reply_text(given[i], NULL, 0) == 0);
  }
}

static void a_text_can_be_measured_without_a_buffer(void) {
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  CHECK(statusbook_smtp_reply("550 no", 6, &reply) == STATUSBOOK_RESULT_OK);
  CHECK(statusbook_smtp_reply_text(&reply, NULL, 0) == 2);
  CHECK(statusbook_smtp_reply_text(&reply, NULL, 100) == 2);
  statusbook_http_status(99);
  CHECK(statusbook_last_message(NULL, 0) > 0);
  CHECK(statusbook_last_message(NULL, 100) == statusbook_last_message(NULL, 0));
}

/* Sizes */

static void a_struct_that_is_too_small_is_refused_and_left_alone(void) {
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    const struct text_call *it = &TEXT_CALLS[i];
    if (!it->size) continue;
    const uint32_t sizes[] = {0, 1, 4, it->size / 2, it->size - 1};
    for (size_t j = 0; j < LENGTH_OF(sizes); j++) {
      union room before = filled(it->size);
      before.size = sizes[j];
      union room room = before;
      CHECK(it->call(it->good, strlen(it->good), &room) == STATUSBOOK_RESULT_SIZE);
      CHECK(statusbook_last_result() == STATUSBOOK_RESULT_SIZE);
      CHECK(same(&room, &before));
    }
  }
}

static void a_struct_of_a_later_version_is_filled_as_far_as_this_one_knows_it(void) {
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    const struct text_call *it = &TEXT_CALLS[i];
    if (!it->size) continue;
    union room right = filled(it->size);
    CHECK(it->call(it->good, strlen(it->good), &right) == STATUSBOOK_RESULT_OK);
    CHECK(right.size == it->size);
    CHECK(untouched_from(&right, it->size));
    const uint32_t sizes[] = {it->size + 1, it->size + 8, sizeof right, UINT32_MAX};
    for (size_t j = 0; j < LENGTH_OF(sizes); j++) {
      union room room = filled(sizes[j]);
      CHECK(it->call(it->good, strlen(it->good), &room) == STATUSBOOK_RESULT_OK);
      CHECK(room.size == sizes[j]);
      CHECK(untouched_from(&room, it->size));
    }
  }
}

static void a_text_that_fails_leaves_the_answer_alone(void) {
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    const struct text_call *it = &TEXT_CALLS[i];
    if (it->empty == STATUSBOOK_RESULT_OK) continue;
    union room before = filled(it->size), room = before;
    CHECK(it->call(" ?", 2, &room) == it->empty);
    CHECK(statusbook_last_result() == it->empty);
    CHECK(same(&room, &before));
  }
}

static void an_answer_can_be_used_again(void) {
  statusbook_http_status_line_t line = {.size = sizeof line};
  CHECK(statusbook_http_status_line("HTTP/1.1 404 Not Found", 22, &line) == STATUSBOOK_RESULT_OK);
  CHECK(line.code == 404 && line.phrase_length == 9 && memcmp(line.phrase, "Not Found", 9) == 0);
  CHECK(statusbook_http_status_line("200", 3, &line) == STATUSBOOK_RESULT_OK);
  CHECK(line.code == 200 && line.version == NULL && line.version_length == 0);
  CHECK(line.phrase == NULL && line.phrase_length == 0);
}

/* Lengths */

static void an_empty_text_is_read(void) {
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    union room room = filled(TEXT_CALLS[i].size);
    CHECK(TEXT_CALLS[i].call("not to be read", 0, &room) == TEXT_CALLS[i].empty);
  }
}

static void a_length_that_no_object_has_is_refused(void) {
  const size_t lengths[] = {(size_t)PTRDIFF_MAX + 1, (size_t)PTRDIFF_MAX + 2, SIZE_MAX - 1, SIZE_MAX};
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    const struct text_call *it = &TEXT_CALLS[i];
    for (size_t j = 0; j < LENGTH_OF(lengths); j++) {
      union room before = filled(it->size), room = before;
      CHECK(it->call(it->good, lengths[j], &room) == STATUSBOOK_RESULT_SIZE);
      CHECK(statusbook_last_result() == STATUSBOOK_RESULT_SIZE);
      CHECK(same(&room, &before));
    }
  }
  statusbook_smtp_reply_t reply = {.size = sizeof reply, .lines = "550 no", .lines_length = SIZE_MAX};
  size_t position = 0, length = 77;
  const char *line = NULL;
  CHECK(statusbook_smtp_reply_line(&reply, &position, &line, &length) == STATUSBOOK_RESULT_SIZE);
  CHECK(position == 0 && line == NULL && length == 77);
  CHECK(statusbook_smtp_reply_text(&reply, NULL, 0) == 0);
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_SIZE);
}

static void nothing_before_or_after_a_text_is_read(void) {
  static const char *const texts[] = {
      "G", "GET", "HTTP/1.1 404 Not Found\r\n", "HTTP/1.1 404 Not Found\r", "HTTP/1.1 404 ", "HTTP/1.1 404", "HTTP/1.1", "H",
      "HTTP/1.1 404 \xE2\x82", ":status", ":status: 404", "4", "404", "5.1.1", "5.1.", "5.1", "5.", "5", "550", "550-", "550 ",
      "550-5.1.1 a\r\n550 5.1.1 b", "550-5.1.1 a\r\n550", "550-5.1.1 a\r", "550 5.", "550 (#5.1.1", "550 #", "550 <", "550 a <550",
      "550 5.2.2", "550 5.2", "said: 550", "said: 55", "try again in 30", "192.0.2", "<joe@", "mx.google.com", "[2001:db8::", "00:05:0",
      "\xF0\x9F\x98", " ", "\r\n", "\r", "\n", "\t",
  };
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  unsigned char *pages = mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK(pages != MAP_FAILED);
  CHECK(mprotect(pages, page, PROT_NONE) == 0 && mprotect(pages + 2 * page, page, PROT_NONE) == 0);
  for (size_t i = 0; i < LENGTH_OF(texts); i++) {
    size_t length = strlen(texts[i]);
    char *const places[] = {(char *)pages + page, (char *)pages + 2 * page - length};
    for (size_t j = 0; j < 2; j++) {
      memcpy(places[j], texts[i], length);
      for (size_t call = 0; call < LENGTH_OF(TEXT_CALLS); call++) {
        union room room = filled(TEXT_CALLS[call].size), other = room;
        statusbook_result_t result = TEXT_CALLS[call].call(places[j], length, &room);
        CHECK(result == TEXT_CALLS[call].call(texts[i], length, &other));
        if (TEXT_CALLS[call].call != reply) continue;
        CHECK(statusbook_smtp_reply_text(&room.reply, NULL, 0) == statusbook_smtp_reply_text(&other.reply, NULL, 0));
      }
    }
  }
  munmap(pages, 3 * page);
}

/* Replies */

static void a_reply_of_ten_megabytes_is_one_line(void) {
  const size_t size = 10 * 1024 * 1024;
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  char *text = malloc(size);
  if (!text) abort();
  memset(text, 'x', size);
  memcpy(text, "550 ", 4);
  CHECK(statusbook_smtp_reply(text, size, &reply) == STATUSBOOK_RESULT_OK);
  CHECK(reply.code == 550 && reply.permanence == STATUSBOOK_SMTP_PERMANENCE_PERMANENT);
  CHECK(reply.deviations == STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_TOO_LONG);
  size_t position = 0, length = 0;
  const char *line = NULL;
  CHECK(statusbook_smtp_reply_line(&reply, &position, &line, &length) == STATUSBOOK_RESULT_OK);
  CHECK(line == text + 4 && length == size - 4);
  CHECK(statusbook_smtp_reply_line(&reply, &position, &line, &length) == STATUSBOOK_RESULT_END);
  CHECK(statusbook_smtp_reply_text(&reply, NULL, 0) == size - 4);
  free(text);
}

static void a_hundred_thousand_lines_come_one_after_the_other(void) {
  const size_t count = 100000, width = sizeof "550-line 000000\r\n" - 1, kept = sizeof "line 000000" - 1;
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  char *text = malloc(count * width + 1), *joined = malloc(count * (kept + 1) + 1), one[32];
  if (!text || !joined) abort();
  for (size_t i = 0; i < count; i++) snprintf(text + i * width, width + 1, "550%cline %06u\r\n", i + 1 < count ? '-' : ' ', (unsigned)i);
  CHECK(statusbook_smtp_reply(text, count * width, &reply) == STATUSBOOK_RESULT_OK);
  CHECK(reply.code == 550 && reply.deviations == 0);
  size_t position = 0, length = 0, seen = 0, wrong = 0;
  const char *line = NULL;
  while (statusbook_smtp_reply_line(&reply, &position, &line, &length) == STATUSBOOK_RESULT_OK) {
    snprintf(one, sizeof one, "line %06u", (unsigned)seen++);
    wrong += length != kept || memcmp(line, one, kept) != 0;
  }
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_END);
  CHECK(seen == count && wrong == 0);
  CHECK(statusbook_smtp_reply_text(&reply, joined, count * (kept + 1) + 1) == count * (kept + 1) - 1);
  CHECK(strlen(joined) == count * (kept + 1) - 1);
  CHECK(memcmp(joined + (count - 1) * (kept + 1) - 1, "\nline 099999", kept + 1) == 0);
  free(text);
  free(joined);
}

static void the_end_of_a_reply_stays_the_end(void) {
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  size_t position = 0, length = 0;
  const char *line = NULL;
  CHECK(statusbook_smtp_reply("250-a\r\n250 b\r\n", 14, &reply) == STATUSBOOK_RESULT_OK);
  CHECK(statusbook_smtp_reply_line(&reply, &position, &line, &length) == STATUSBOOK_RESULT_OK && length == 1 && *line == 'a');
  CHECK(statusbook_smtp_reply_line(&reply, &position, &line, &length) == STATUSBOOK_RESULT_OK && length == 1 && *line == 'b');
  size_t end = position;
  for (int i = 0; i < 3; i++) {
    length = 77;
    line = NULL;
    CHECK(statusbook_smtp_reply_line(&reply, &position, &line, &length) == STATUSBOOK_RESULT_END);
    CHECK(statusbook_last_result() == STATUSBOOK_RESULT_END);
    CHECK(position == end && length == 77 && line == NULL);
  }
}

static void a_position_that_no_call_gave_reads_nothing_outside_the_reply(void) {
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  static const char text[] = "250-a\r\n250-\xC3\xA4\r\n250 b";
  CHECK(statusbook_smtp_reply(text, sizeof text - 1, &reply) == STATUSBOOK_RESULT_OK);
  for (size_t i = 0; i < 64; i++) {
    size_t position = i < 32 ? i : SIZE_MAX - (i - 32), length = 0;
    const char *line = NULL;
    statusbook_result_t result = statusbook_smtp_reply_line(&reply, &position, &line, &length);
    CHECK(result == STATUSBOOK_RESULT_OK || result == STATUSBOOK_RESULT_END);
    if (result == STATUSBOOK_RESULT_OK) CHECK(line >= text && line + length <= text + sizeof text - 1);
    if (i >= 32) CHECK(result == STATUSBOOK_RESULT_END);
  }
}

static void the_text_of_a_reply_is_written_as_snprintf_does(void) {
  static const char whole[] = "one\ntwo\0three";
  statusbook_smtp_reply_t reply = {.size = sizeof reply};
  CHECK(statusbook_smtp_reply("250-one\r\n250 two\0three\r\n", 24, &reply) == STATUSBOOK_RESULT_OK);
  for (size_t size = 0; size < sizeof whole + 4; size++) {
    char buffer[32];
    memset(buffer, FILL, sizeof buffer);
    size_t kept = size == 0 ? 0 : size - 1 < sizeof whole - 1 ? size - 1 : sizeof whole - 1;
    CHECK(statusbook_smtp_reply_text(&reply, buffer, size) == sizeof whole - 1);
    CHECK(memcmp(buffer, whole, kept) == 0);
    if (size > 0) CHECK(buffer[kept] == '\0');
    for (size_t i = size; i < sizeof buffer; i++) CHECK((unsigned char)buffer[i] == FILL);
  }
}

/* Failures and their messages */

static union room spare;
static void status_99(void) { CHECK(statusbook_http_status(99) == NULL); }
static void status_1000(void) { CHECK(statusbook_http_status(1000) == NULL); }
static void code_199(void) { CHECK(statusbook_smtp_code(199) == NULL); }
static void code_600(void) { CHECK(statusbook_smtp_code(600) == NULL); }
static void class_6(void) { CHECK(statusbook_http_class_info(6) == NULL); }
static void no_count(void) { CHECK(statusbook_http_statuses(NULL) == NULL); }
static void size_3(void) { spare = filled(3), reply("250 ok", 6, &spare); }
static void too_long(void) { spare = filled(0), method("GET", SIZE_MAX, &spare); }
static void no_method(void) { spare = filled(0), method("G T", 3, &spare); }
static void no_line(void) { spare = filled(sizeof spare), status_line("hello", 5, &spare); }
static void no_enhanced(void) { spare = filled(sizeof spare), enhanced("3.1.1", 5, &spare); }
static void no_more(void) {
  size_t position = 100, length;
  const char *line;
  spare = filled(sizeof spare), reply("250 ok", 6, &spare);
  statusbook_smtp_reply_line(&spare.reply, &position, &line, &length);
}

/* The calls with options. */

static statusbook_result_t redirect_with(const statusbook_http_redirect_options_t *options) {
  spare = filled(sizeof spare);
  return statusbook_http_redirect(303, "POST", 4, options, &spare.redirect);
}
static statusbook_result_t retry_with(const statusbook_http_retry_options_t *options) {
  spare = filled(sizeof spare);
  return statusbook_http_retry(503, "GET", 3, options, &spare.retry);
}
static statusbook_result_t retry_after(const char *value, size_t length, int64_t now) {
  spare = filled(sizeof spare);
  return statusbook_http_retry_after(value, length, now, NULL, &spare.retry_after);
}

static statusbook_result_t classify_with(const statusbook_smtp_classify_options_t *options) {
  spare = filled(sizeof spare);
  return statusbook_smtp_classify("550 5.7.1 [192.0.2.1] no", 24, options, &spare.classification);
}
static statusbook_result_t rules_of(const char *text) {
  spare = filled(0);
  return statusbook_smtp_rules_new(text, strlen(text), &spare.rules);
}

static void redirect_profile_99(void) { redirect_with(&(statusbook_http_redirect_options_t){.size = sizeof(statusbook_http_redirect_options_t), .profile = 99}); }
static void retry_profile_99(void) { retry_with(&(statusbook_http_retry_options_t){.size = sizeof(statusbook_http_retry_options_t), .profile = 99}); }
static void flag_2(void) { redirect_with(&(statusbook_http_redirect_options_t){.size = sizeof(statusbook_http_redirect_options_t), .crossed = 2}); }
static void no_secrets(void) { redirect_with(&(statusbook_http_redirect_options_t){.size = sizeof(statusbook_http_redirect_options_t), .secrets_count = 1}); }
static void no_options(void) { retry_with(&(statusbook_http_retry_options_t){.size = 4}); }
static void nothing_told(void) { retry_after(NULL, 0, 0); }
static void grpc_of_99(void) { CHECK(statusbook_http_to_grpc(99) == 0); }
static void command_99(void) { classify_with(&(statusbook_smtp_classify_options_t){.size = sizeof(statusbook_smtp_classify_options_t), .command = 99}); }
static void no_own(void) { classify_with(&(statusbook_smtp_classify_options_t){.size = sizeof(statusbook_smtp_classify_options_t), .own_count = 1}); }
static void no_classify_options(void) { classify_with(&(statusbook_smtp_classify_options_t){.size = 4}); }
static void category_40(void) { CHECK(statusbook_smtp_category(40) == NULL); }
static void no_count_of_rules(void) { CHECK(statusbook_smtp_bounce_rules(NULL) == NULL); }
static void grpc_99(void) { CHECK(statusbook_http_from_grpc(99) == 0); }

static const struct failure {
  void (*cause)(void);
  statusbook_result_t result;
  const char *says[2];
} FAILURES[] = {
    {status_99, STATUSBOOK_RESULT_INVALID_CODE, {"99", "RFC 9110"}},
    {status_1000, STATUSBOOK_RESULT_INVALID_CODE, {"1000", "RFC 9110"}},
    {code_199, STATUSBOOK_RESULT_INVALID_CODE, {"199", "RFC 5321"}},
    {code_600, STATUSBOOK_RESULT_INVALID_CODE, {"600", "RFC 5321"}},
    {class_6, STATUSBOOK_RESULT_UNKNOWN_WORD, {"6", "class"}},
    {no_count, STATUSBOOK_RESULT_NULL, {"count", "NULL"}},
    {size_3, STATUSBOOK_RESULT_SIZE, {"3", "size"}},
    {too_long, STATUSBOOK_RESULT_SIZE, {LONGEST, "length"}},
    {no_method, STATUSBOOK_RESULT_INVALID_METHOD, {"method", "RFC 9110"}},
    {no_line, STATUSBOOK_RESULT_INVALID_STATUS_LINE, {"status line", "RFC 9112"}},
    {no_enhanced, STATUSBOOK_RESULT_INVALID_ENHANCED_CODE, {"enhanced", "RFC 3463"}},
    {no_more, STATUSBOOK_RESULT_END, {"line", "no"}},
    {redirect_profile_99, STATUSBOOK_RESULT_UNKNOWN_WORD, {"99", "redirect_profile"}},
    {retry_profile_99, STATUSBOOK_RESULT_UNKNOWN_WORD, {"99", "retry_profile"}},
    {flag_2, STATUSBOOK_RESULT_UNKNOWN_WORD, {"2", "crossed"}},
    {no_secrets, STATUSBOOK_RESULT_NULL, {"secrets", "NULL"}},
    {no_options, STATUSBOOK_RESULT_SIZE, {"4", "size"}},
    {nothing_told, STATUSBOOK_RESULT_END, {"wait", "no"}},
    {grpc_of_99, STATUSBOOK_RESULT_INVALID_CODE, {"99", "RFC 9110"}},
    {grpc_99, STATUSBOOK_RESULT_UNKNOWN_WORD, {"99", "grpc"}},
    {command_99, STATUSBOOK_RESULT_UNKNOWN_WORD, {"99", "command"}},
    {no_own, STATUSBOOK_RESULT_NULL, {"own", "NULL"}},
    {no_classify_options, STATUSBOOK_RESULT_SIZE, {"4", "size"}},
    {category_40, STATUSBOOK_RESULT_UNKNOWN_WORD, {"40", "category"}},
    {no_count_of_rules, STATUSBOOK_RESULT_NULL, {"count", "NULL"}},
};

static void before_the_first_failure_there_is_none(void) {
  char buffer[2] = {'x', 'y'};
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_OK);
  CHECK(statusbook_last_message(NULL, 0) == 0);
  CHECK(statusbook_last_message(buffer, sizeof buffer) == 0);
  CHECK(buffer[0] == '\0' && buffer[1] == 'y');
}

static void every_failure_has_its_result_and_its_message(void) {
  for (size_t i = 0; i < LENGTH_OF(FAILURES); i++) {
    char message[1000];
    FAILURES[i].cause();
    CHECK(statusbook_last_result() == FAILURES[i].result);
    size_t length = statusbook_last_message(message, sizeof message);
    CHECK(length == strlen(message) && length < sizeof message);
    for (size_t j = 0; j < 2; j++) {
      if (strstr(message, FAILURES[i].says[j])) continue;
      printf("\"%s\" does not say %s\n", message, FAILURES[i].says[j]);
      CHECK(!"a message says what was given and what is right");
    }
    for (size_t j = 0; j < length; j++) CHECK(message[j] >= 0x20 && message[j] < 0x7F);
  }
}

static void every_message_is_written_as_snprintf_does(void) {
  for (size_t i = 0; i < LENGTH_OF(FAILURES); i++) {
    char whole[1000], buffer[1000];
    FAILURES[i].cause();
    size_t length = statusbook_last_message(whole, sizeof whole);
    const size_t sizes[] = {0, 1, 2, 10, length - 1, length, length + 1, length + 2, sizeof buffer};
    for (size_t j = 0; j < LENGTH_OF(sizes); j++) {
      size_t size = sizes[j], kept = size == 0 ? 0 : size - 1 < length ? size - 1 : length;
      memset(buffer, FILL, sizeof buffer);
      CHECK(statusbook_last_message(buffer, size) == length);
      CHECK(memcmp(buffer, whole, kept) == 0);
      if (size > 0) CHECK(buffer[kept] == '\0');
      for (size_t at = size; at < sizeof buffer; at++) CHECK((unsigned char)buffer[at] == FILL);
    }
  }
}

static void success_leaves_the_last_failure_as_it_is(void) {
  status_99();
  CHECK(statusbook_http_status(404) != NULL);
  spare = filled(sizeof spare);
  CHECK(status_line("HTTP/1.1 200 OK", 15, &spare) == STATUSBOOK_RESULT_OK);
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_INVALID_CODE);
}

static void a_method_that_is_not_registered_is_no_failure(void) {
  const statusbook_http_method_t *row = (const statusbook_http_method_t *)&spare;
  class_6();
  CHECK(statusbook_http_method("BREW", 4, &row) == STATUSBOOK_RESULT_OK);
  CHECK(row == NULL);
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_UNKNOWN_WORD);
}

static void results_have_the_numbers_that_programs_were_built_with(void) {
  const statusbook_result_t results[] = {
      STATUSBOOK_RESULT_OK, STATUSBOOK_RESULT_NULL, STATUSBOOK_RESULT_SIZE, STATUSBOOK_RESULT_INVALID_CODE,
      STATUSBOOK_RESULT_INVALID_ENHANCED_CODE, STATUSBOOK_RESULT_INVALID_STATUS_LINE, STATUSBOOK_RESULT_INVALID_METHOD,
      STATUSBOOK_RESULT_UNKNOWN_WORD, STATUSBOOK_RESULT_END, STATUSBOOK_RESULT_INTERNAL, STATUSBOOK_RESULT_INVALID_RULES};
  for (statusbook_result_t number = 0; number < (statusbook_result_t)LENGTH_OF(results); number++) CHECK(results[number] == number);
}

/* Decisions */

static void options_of_the_wrong_size_are_refused_and_the_answer_left_alone(void) {
  union room before = filled(sizeof spare);
  for (uint32_t size = 0; size < sizeof(statusbook_http_redirect_options_t); size++) {
    statusbook_http_redirect_options_t options = {.size = size};
    CHECK(redirect_with(&options) == STATUSBOOK_RESULT_SIZE && same(&spare, &before));
  }
  for (uint32_t size = 0; size < sizeof(statusbook_http_retry_options_t); size++) {
    statusbook_http_retry_options_t options = {.size = size};
    CHECK(retry_with(&options) == STATUSBOOK_RESULT_SIZE && same(&spare, &before));
    CHECK(statusbook_http_retry_after("5", 1, 0, &options, &spare.retry_after) == STATUSBOOK_RESULT_SIZE && same(&spare, &before));
  }
}

static void options_that_are_all_zero_are_those_of_none(void) {
  const statusbook_http_redirect_options_t redirects = {.size = sizeof redirects};
  const statusbook_http_retry_options_t retries = {.size = sizeof retries};
  CHECK(redirect_with(NULL) == STATUSBOOK_RESULT_OK);
  statusbook_http_redirect_t step = spare.redirect;
  CHECK(redirect_with(&redirects) == STATUSBOOK_RESULT_OK);
  CHECK(spare.redirect.action == step.action && spare.redirect.reason == step.reason && spare.redirect.drop_fields == step.drop_fields);
  CHECK(retry_with(NULL) == STATUSBOOK_RESULT_OK);
  statusbook_http_retry_t again = spare.retry;
  CHECK(retry_with(&retries) == STATUSBOOK_RESULT_OK);
  CHECK(spare.retry.action == again.action && spare.retry.reason == again.reason && spare.retry.wait == again.wait);
}

static void a_flag_is_0_or_1_and_idempotent_at_most_2(void) {
  for (unsigned value = 0; value < 256; value++) {
    const uint8_t flag = (uint8_t)value;
    const statusbook_http_redirect_options_t redirects[] = {{.size = sizeof *redirects, .cross_origin = flag}, {.size = sizeof *redirects, .crossed = flag}, {.size = sizeof *redirects, .one_shot_body = flag}};
    const statusbook_http_retry_options_t retries[] = {{.size = sizeof *retries, .one_shot_body = flag}, {.size = sizeof *retries, .has_now = flag}};
    const statusbook_http_retry_options_t idempotent = {.size = sizeof idempotent, .idempotent = flag};
    check_at = value;
    for (size_t i = 0; i < LENGTH_OF(redirects); i++) CHECK(redirect_with(&redirects[i]) == (value < 2 ? STATUSBOOK_RESULT_OK : STATUSBOOK_RESULT_UNKNOWN_WORD));
    for (size_t i = 0; i < LENGTH_OF(retries); i++) CHECK(retry_with(&retries[i]) == (value < 2 ? STATUSBOOK_RESULT_OK : STATUSBOOK_RESULT_UNKNOWN_WORD));
    CHECK(retry_with(&idempotent) == (value < 3 ? STATUSBOOK_RESULT_OK : STATUSBOOK_RESULT_UNKNOWN_WORD));
  }
}

static void a_profile_is_one_that_there_is(void) {
  for (unsigned number = 1; number < 256; number++) {
    const statusbook_http_redirect_options_t redirects = {.size = sizeof redirects, .profile = (uint8_t)number};
    const statusbook_http_retry_options_t retries = {.size = sizeof retries, .profile = (uint8_t)number};
    check_at = number;
    CHECK((redirect_with(&redirects) == STATUSBOOK_RESULT_OK) == (statusbook_http_redirect_profile_name((uint8_t)number) != NULL));
    CHECK((retry_with(&retries) == STATUSBOOK_RESULT_OK) == (statusbook_http_retry_profile_name((uint8_t)number) != NULL));
    CHECK((statusbook_http_redirect_profile(number) != NULL) == (statusbook_http_redirect_profile_name((uint8_t)number) != NULL));
    CHECK((statusbook_http_retry_profile(number) != NULL) == (statusbook_http_retry_profile_name((uint8_t)number) != NULL));
  }
  CHECK(statusbook_http_redirect_profile(0) == NULL && statusbook_http_redirect_profile(257) == NULL && statusbook_http_redirect_profile(UINT32_MAX) == NULL);
  CHECK(statusbook_http_retry_profile(0) == NULL && statusbook_http_retry_profile(257) == NULL && statusbook_http_retry_profile(UINT32_MAX) == NULL);
}

static void hops_beyond_32_bits_are_too_many(void) {
  const uint64_t hops[] = {20, UINT32_MAX, (uint64_t)UINT32_MAX + 1, UINT64_MAX};
  for (size_t i = 0; i < LENGTH_OF(hops); i++) {
    statusbook_http_redirect_options_t options = {.size = sizeof options, .hops = hops[i]};
    CHECK(redirect_with(&options) == STATUSBOOK_RESULT_OK && spare.redirect.action == STATUSBOOK_HTTP_REDIRECT_ACTION_TOO_MANY_HOPS);
    options.profile = STATUSBOOK_HTTP_REDIRECT_PROFILE_RFC9110; /* which has no limit */
    CHECK(redirect_with(&options) == STATUSBOOK_RESULT_OK && spare.redirect.action == STATUSBOOK_HTTP_REDIRECT_ACTION_FOLLOW);
  }
}

static void the_next_method_and_the_secrets_are_those_of_the_caller(void) {
  const char *const secrets[] = {"X-Api-Key", "X-Token"};
  const char method[] = "BREW";
  statusbook_http_redirect_options_t options = {.size = sizeof options, .cross_origin = 1, .secrets = secrets, .secrets_count = 2};
  statusbook_http_redirect_t step = {.size = sizeof step};
  CHECK(statusbook_http_redirect(307, method, 4, &options, &step) == STATUSBOOK_RESULT_OK);
  CHECK(step.next_method == method && step.next_method_length == 4);
  CHECK(step.drop_fields_count > 0 && step.drop_fields_own == secrets && step.drop_fields_own_count == 2);
  options.cross_origin = 0;
  CHECK(statusbook_http_redirect(307, method, 4, &options, &step) == STATUSBOOK_RESULT_OK);
  CHECK(step.drop_fields_own == NULL && step.drop_fields_own_count == 0);
}

static void the_clock_and_the_years_may_be_far_off(void) {
  const char date[] = "Sun, 06 Nov 1994 08:50:00 GMT", first[] = "Sat, 01 Jan 0000 00:00:00 GMT", last[] = "Fri, 31 Dec 9999 23:59:59 GMT";
  CHECK(retry_after(date, 29, INT64_MIN) == STATUSBOOK_RESULT_OK && spare.retry_after.state == STATUSBOOK_HTTP_RETRY_AFTER_STATE_CLAMPED);
  CHECK(retry_after(date, 29, INT64_MAX) == STATUSBOOK_RESULT_OK && spare.retry_after.state == STATUSBOOK_HTTP_RETRY_AFTER_STATE_PAST);
  CHECK(retry_after(first, 29, 0) == STATUSBOOK_RESULT_OK && spare.retry_after.state == STATUSBOOK_HTTP_RETRY_AFTER_STATE_PAST);
  CHECK(retry_after(last, 29, 0) == STATUSBOOK_RESULT_OK && spare.retry_after.state == STATUSBOOK_HTTP_RETRY_AFTER_STATE_CLAMPED);
  CHECK(spare.retry_after.seconds == INT32_MAX);
}

static void a_field_of_ten_megabytes_is_read(void) {
  const size_t length = 10 * 1000 * 1000;
  const unsigned char fills[] = {'1', 'x', ' ', 0, 0xFF};
  char *value = malloc(length);
  CHECK(value != NULL);
  if (!value) return;
  for (size_t i = 0; i < LENGTH_OF(fills); i++) {
    statusbook_http_retry_options_t options = {.size = sizeof options, .retry_after = value, .retry_after_length = length};
    memset(value, fills[i], length);
    CHECK(retry_with(&options) == STATUSBOOK_RESULT_OK);
    CHECK(spare.retry.wait_state == (i == 0 ? STATUSBOOK_HTTP_RETRY_AFTER_STATE_CLAMPED : STATUSBOOK_HTTP_RETRY_AFTER_STATE_INVALID));
    CHECK(spare.retry.wait == (i == 0 ? INT32_MAX : UINT32_MAX));
  }
  free(value);
}

/* Classification */

#define OURS "[[rule]]\nid = 'ours'\ncategory = 'house'\nphrases = ['no']\n[categories.house]\nunder = 'policy'\n"

static void options_to_classify_are_refused_if_their_size_is_wrong(void) {
  union room before = filled(sizeof spare);
  statusbook_smtp_evidence_t evidence = {.size = sizeof evidence};
  size_t count = 77;
  for (uint32_t size = 0; size < sizeof(statusbook_smtp_classify_options_t); size++) {
    statusbook_smtp_classify_options_t options = {.size = size};
    CHECK(classify_with(&options) == STATUSBOOK_RESULT_SIZE && same(&spare, &before));
    CHECK(statusbook_smtp_explain("550", 3, &options, &evidence, 1, &count) == STATUSBOOK_RESULT_SIZE && count == 77);
  }
  const statusbook_smtp_classify_options_t later = {.size = sizeof later + 8};
  CHECK(classify_with(&later) == STATUSBOOK_RESULT_OK);
}

static void options_to_classify_that_are_all_zero_are_those_of_none(void) {
  const statusbook_smtp_classify_options_t options = {.size = sizeof options};
  CHECK(classify_with(NULL) == STATUSBOOK_RESULT_OK);
  statusbook_smtp_classification_t answer = spare.classification;
  CHECK(classify_with(&options) == STATUSBOOK_RESULT_OK);
  CHECK(spare.classification.category == answer.category && spare.classification.rule == answer.rule && spare.classification.about == answer.about);
  CHECK(spare.classification.about == 0 && spare.classification.owner == NULL && spare.classification.own_category == NULL);
}

static void a_command_is_one_that_there_is(void) {
  for (unsigned number = 0; number < 256; number++) {
    const statusbook_smtp_classify_options_t options = {.size = sizeof options, .command = (uint8_t)number};
    statusbook_smtp_evidence_t evidence = {.size = sizeof evidence};
    size_t count = 77;
    statusbook_result_t expected = number == 0 || statusbook_smtp_command_name(number) ? STATUSBOOK_RESULT_OK : STATUSBOOK_RESULT_UNKNOWN_WORD;
    check_at = number;
    CHECK(classify_with(&options) == expected);
    CHECK(statusbook_smtp_explain("550 5.2.2", 9, &options, &evidence, 1, &count) == expected);
    CHECK(count == (expected == STATUSBOOK_RESULT_OK ? 1 : 77));
  }
}

static void each_null_of_the_options_is_refused(void) {
  const char *const own[] = {"192.0.2.1", NULL, "example.org"};
  statusbook_smtp_classify_options_t options = {.size = sizeof options, .own = own, .own_count = 3};
  union room before = filled(sizeof spare);
  CHECK(classify_with(&options) == STATUSBOOK_RESULT_NULL && same(&spare, &before));
  options.own_count = 1;
  CHECK(classify_with(&options) == STATUSBOOK_RESULT_OK && spare.classification.about == STATUSBOOK_SMTP_ABOUT_US);
  options.own = NULL;
  CHECK(classify_with(&options) == STATUSBOOK_RESULT_NULL);
  options.own_count = 0;
  options.remote = NULL;
  options.remote_length = 5; /* NULL is no remote, whatever its length */
  CHECK(classify_with(&options) == STATUSBOOK_RESULT_OK);
  options.remote = "google";
  options.remote_length = SIZE_MAX;
  CHECK(classify_with(&options) == STATUSBOOK_RESULT_SIZE);
}

static void own_names_that_are_no_UTF_8_or_many_are_taken(void) {
  const char *many[100];
  for (size_t i = 0; i < LENGTH_OF(many); i++) many[i] = i == 98 ? "\xFF\xFE" : i == 99 ? "192.0.2.0/24" : "203.0.113.1";
  statusbook_smtp_classify_options_t options = {.size = sizeof options, .own = many};
  for (size_t count = 0; count <= LENGTH_OF(many); count++) {
    check_at = (unsigned)count;
    options.own_count = count;
    CHECK(classify_with(&options) == STATUSBOOK_RESULT_OK);
    CHECK(spare.classification.about == (count == 0 ? 0 : count == 100 ? STATUSBOOK_SMTP_ABOUT_US : STATUSBOOK_SMTP_ABOUT_THEM));
  }
}

static void what_matched_is_a_place_in_the_callers_text(void) {
  const char text[] = "550 5.2.2";
  statusbook_smtp_classification_t answer = {.size = sizeof answer};
  statusbook_smtp_evidence_t evidence = {.size = sizeof evidence};
  size_t count = 0;
  CHECK(statusbook_smtp_classify(text, 9, NULL, &answer) == STATUSBOOK_RESULT_OK);
  CHECK(answer.matched == text + 4 && answer.matched_length == 5 && answer.start == 4 && answer.end == 9);
  CHECK(statusbook_smtp_explain(text, 9, NULL, &evidence, 1, &count) == STATUSBOOK_RESULT_OK && count == 1);
  CHECK(evidence.matched == text + 4 && evidence.matched_length == 5 && strcmp(evidence.rule, answer.rule) == 0);
  CHECK(statusbook_smtp_classify("no reason", 9, NULL, &answer) == STATUSBOOK_RESULT_OK);
  CHECK(answer.matched == NULL && answer.matched_length == 0 && answer.start == UINT32_MAX && answer.end == UINT32_MAX);
  CHECK(answer.rule == NULL && answer.retry_after == UINT32_MAX && answer.runner_up == 0 && answer.runner_up_rule == NULL);
}

static void an_explanation_writes_what_there_is_room_for_and_no_more(void) {
  const char text[] = "552 5.3.4";
  statusbook_smtp_evidence_t found[3] = {{.size = sizeof *found}};
  size_t count = 77;
  CHECK(statusbook_smtp_explain(text, 9, NULL, found, 1, &count) == STATUSBOOK_RESULT_OK && count == 1);
  CHECK(found[0].category == STATUSBOOK_SMTP_CATEGORY_MESSAGE_TOO_LARGE && found[1].rule == NULL && found[1].size == 0);
  CHECK(statusbook_smtp_explain(text, 9, NULL, found, 3, &count) == STATUSBOOK_RESULT_OK && count == 2);
  CHECK(found[1].category == STATUSBOOK_SMTP_CATEGORY_MAILBOX_FULL && found[1].size == sizeof *found && found[2].rule == NULL);
  CHECK(statusbook_smtp_explain(text, 9, NULL, NULL, 0, &count) == STATUSBOOK_RESULT_OK && count == 0);
  count = 77;
  CHECK(statusbook_smtp_explain(text, 9, NULL, NULL, 1, &count) == STATUSBOOK_RESULT_NULL && count == 77);
  CHECK(statusbook_smtp_explain(text, 9, NULL, found, 3, NULL) == STATUSBOOK_RESULT_NULL);
  CHECK(statusbook_smtp_explain(NULL, 9, NULL, found, 3, &count) == STATUSBOOK_RESULT_NULL && count == 77);
  CHECK(statusbook_smtp_explain(text, SIZE_MAX, NULL, found, 3, &count) == STATUSBOOK_RESULT_SIZE && count == 77);
  found[0].size = 4;
  CHECK(statusbook_smtp_explain(text, 9, NULL, found, 3, &count) == STATUSBOOK_RESULT_SIZE && count == 77);

  struct {
    statusbook_smtp_evidence_t evidence;
    uint64_t later;
  } longer[2] = {{{.size = sizeof *longer}, 1}, {{0}, 2}};
  CHECK(statusbook_smtp_explain(text, 9, NULL, &longer[0].evidence, 2, &count) == STATUSBOOK_RESULT_OK && count == 2);
  CHECK(longer[0].later == 1 && longer[1].later == 2 && longer[1].evidence.size == sizeof *longer);
}

static void rules_are_made_used_and_freed(void) {
  statusbook_smtp_rules_t *rules = NULL;
  statusbook_smtp_classify_options_t options = {.size = sizeof options};
  CHECK(statusbook_smtp_rules_new(OURS, sizeof OURS - 1, &rules) == STATUSBOOK_RESULT_OK && rules != NULL);
  options.rules = rules;
  CHECK(classify_with(&options) == STATUSBOOK_RESULT_OK);
  CHECK(strcmp(spare.classification.rule, "ours") == 0 && strcmp(spare.classification.own_category, "house") == 0);
  CHECK(spare.classification.layer == STATUSBOOK_SMTP_LAYER_OWN && spare.classification.category == STATUSBOOK_SMTP_CATEGORY_POLICY);
  statusbook_smtp_rules_free(rules);
  statusbook_smtp_rules_free(NULL);
  CHECK(statusbook_smtp_rules_new("{}", 2, &rules) == STATUSBOOK_RESULT_OK);
  statusbook_smtp_rules_free(rules);
  CHECK(statusbook_smtp_rules_new("", 0, &rules) == STATUSBOOK_RESULT_OK);
  statusbook_smtp_rules_free(rules);
}

static void rules_that_cannot_be_are_refused_and_nothing_written(void) {
  static const char *const wrong[][2] = {
      {"[[rule]]\nid = 'ours'\ncategory = 'nonsense'\nphrases = ['a']\n", "ours"},
      {"{\"rules\": [{\"id\": \"mine\", \"category\": \"policy\", \"phrases\": [\"(a\"]}]}", "mine"},
      {"[[rule]]\nid = 'twice'\ncategory = 'policy'\nphrases = ['a']\n[[rule]]\nid = 'twice'\ncategory = 'policy'\nphrases = ['b']\n", "twice"},
      {"\n\nbook = 1\n", "line 3"},
      {"{", "EOF"},
      {"\xFF", "line 1"},
  };
  char message[2000];
  for (size_t i = 0; i < LENGTH_OF(wrong); i++) {
    union room before = filled(0);
    CHECK(rules_of(wrong[i][0]) == STATUSBOOK_RESULT_INVALID_RULES && same(&spare, &before));
    CHECK(statusbook_last_result() == STATUSBOOK_RESULT_INVALID_RULES);
    CHECK(statusbook_last_message(message, sizeof message) == strlen(message));
    if (!strstr(message, wrong[i][1])) printf("\"%s\" does not say %s\n", message, wrong[i][1]);
    CHECK(strstr(message, wrong[i][1]) != NULL);
  }
  statusbook_smtp_rules_t *rules = (statusbook_smtp_rules_t *)&spare;
  CHECK(statusbook_smtp_rules_new(NULL, 0, &rules) == STATUSBOOK_RESULT_NULL && rules == (statusbook_smtp_rules_t *)&spare);
  CHECK(statusbook_smtp_rules_new("", 0, NULL) == STATUSBOOK_RESULT_NULL);
  CHECK(statusbook_smtp_rules_new("", SIZE_MAX, &rules) == STATUSBOOK_RESULT_SIZE && rules == (statusbook_smtp_rules_t *)&spare);
}

static void the_message_of_refused_rules_is_written_as_snprintf_does(void) {
  char whole[2000], buffer[2000];
  rules_of("[[rule]]\nid = 'ours'\ncategory = 'nonsense'\nphrases = ['a']\n");
  size_t length = statusbook_last_message(whole, sizeof whole);
  for (size_t size = 0; size < length + 2; size++) {
    size_t kept = size == 0 ? 0 : size - 1 < length ? size - 1 : length;
    memset(buffer, FILL, sizeof buffer);
    CHECK(statusbook_last_message(buffer, size) == length && memcmp(buffer, whole, kept) == 0);
    if (size > 0) CHECK(buffer[kept] == '\0');
    CHECK((unsigned char)buffer[size] == FILL);
  }
}

static void a_text_of_ten_megabytes_is_classified(void) {
  const size_t size = 10 * 1024 * 1024;
  const unsigned char fills[] = {'x', '5', ' ', '<', 0, 0xFF};
  statusbook_smtp_classification_t answer = {.size = sizeof answer};
  char *text = malloc(size);
  if (!text) abort();
  for (size_t i = 0; i < LENGTH_OF(fills); i++) {
    memset(text, fills[i], size);
    memcpy(text, "550 5.2.2 ", 10);
    CHECK(statusbook_smtp_classify(text, size, NULL, &answer) == STATUSBOOK_RESULT_OK);
    CHECK(answer.code == 550 && answer.category == STATUSBOOK_SMTP_CATEGORY_MAILBOX_FULL);
  }
  free(text);
}

/* Words */

static void no_class_has_a_number_that_is_not_of_the_vocabulary(void) {
  const uint32_t numbers[] = {0, 6, 7, 255, 256, 257, 404, 65537, INT32_MAX, UINT32_MAX};
  for (size_t i = 0; i < LENGTH_OF(numbers); i++) {
    CHECK(statusbook_http_class_info(numbers[i]) == NULL);
    CHECK(statusbook_last_result() == STATUSBOOK_RESULT_UNKNOWN_WORD);
  }
}

static const char *word_of(const struct vocabulary *vocabulary, uint32_t number) {
  for (const struct word *word = vocabulary->words; word->word; word++) {
    if (word->number == number) return word->word;
  }
  return NULL;
}

static int has_its_name(const struct vocabulary *vocabulary, uint32_t number) {
  const char *expected = word_of(vocabulary, number), *name = vocabulary->name_of(number);
  int right = expected ? name && strcmp(name, expected) == 0 : name == NULL;
  if (!right) printf("%s %u is %s\n", vocabulary->name, (unsigned)number, name ? name : "NULL");
  return right;
}

static void every_word_has_its_number_and_its_name(void) {
  CHECK(LENGTH_OF(VOCABULARIES) >= 15);
  for (size_t i = 0; i < LENGTH_OF(VOCABULARIES); i++) {
    CHECK(VOCABULARIES[i].words->word != NULL);
    for (const struct word *word = VOCABULARIES[i].words; word->word; word++) {
      CHECK(word->constant == word->number);
      CHECK(has_its_name(&VOCABULARIES[i], word->number));
    }
  }
}

static void any_other_number_has_no_name(void) {
  for (size_t i = 0; i < LENGTH_OF(VOCABULARIES); i++) {
    for (uint32_t number = 0; number <= 70000; number++) CHECK(has_its_name(&VOCABULARIES[i], number));
    for (int one = 0; one < 32; one++) {
      for (int other = 0; other <= one; other++) CHECK(has_its_name(&VOCABULARIES[i], 1u << one | 1u << other));
      CHECK(has_its_name(&VOCABULARIES[i], (1u << one) - 1));
      CHECK(has_its_name(&VOCABULARIES[i], UINT32_MAX - (1u << one)));
      CHECK(has_its_name(&VOCABULARIES[i], 256u * (unsigned)one + 1));
    }
    CHECK(has_its_name(&VOCABULARIES[i], UINT32_MAX));
  }
}

/* Rows. Each of these looks at one kind of them. */

static void text(const char *text) {
  CHECK(text != NULL);
  if (!text) return;
  size_t left = strlen(text);
  CHECK(left > 0);
  for (const unsigned char *at = (const unsigned char *)text; left > 0;) {
    int whole;
    size_t length = utf8_step(at, left, &whole);
    CHECK(whole);
    CHECK(*at >= 0x20 && *at != 0x7F);
    at += length;
    left -= length;
  }
}

static void text_or_none(const char *maybe) {
  if (maybe) text(maybe);
}

#define EACH(row, list, visit)                                                 \
  do {                                                                         \
    CHECK(((row)->list == NULL) == ((row)->list##_count == 0));                \
    for (size_t each = 0; each < (row)->list##_count; each++) visit((row)->list[each]); \
  } while (0)

static void reference(const statusbook_reference_t *row) {
  text(row->document);
  text_or_none(row->section);
  text_or_none(row->url);
}

static void owner(const statusbook_owner_t *row) {
  text(row->slug);
  text(row->name);
  text(row->summary);
  text_or_none(row->url);
}

static void remark(const statusbook_remark_t *row) {
  text(row->text);
  CHECK(row->references_count > 0);
  EACH(row, references, reference);
}

static void distinction(const statusbook_http_distinction_t *row) {
  CHECK(statusbook_http_status(row->code) != NULL && row->code != check_at);
  text(row->text);
  CHECK(row->references_count > 0);
  EACH(row, references, reference);
}

static void typical_code(const statusbook_http_typical_code_t *row) {
  CHECK(statusbook_http_status(row->code) != NULL);
  text(row->condition);
  EACH(row, fields, text);
  CHECK(row->references_count > 0);
  EACH(row, references, reference);
}

static void alias(const statusbook_http_alias_t *row) {
  text(row->phrase);
  text(row->name);
  EACH(row, used_by, text);
  EACH(row, references, reference);
}

static void meaning(const statusbook_http_meaning_t *row) {
  CHECK(row->code == check_at);
  owner(row->owner);
  text_or_none(row->phrase);
  text_or_none(row->name);
  text(row->summary);
  text_or_none(row->expires);
  text_or_none(row->note);
  CHECK(statusbook_standing_name(row->standing) && statusbook_seen_name(row->seen));
  CHECK(statusbook_confidence_name(row->confidence));
  CHECK(row->references_count > 0);
  EACH(row, also, text);
  EACH(row, aliases, alias);
  EACH(row, references, reference);
}

static void field_rule(const statusbook_http_field_rule_t *row) {
  text(row->name);
  text_or_none(row->condition);
  CHECK(statusbook_http_keyword_name(row->keyword));
  reference(row->reference);
}

static void enhanced_code(const statusbook_smtp_enhanced_code_t *row) {
  char expected[12];
  snprintf(expected, sizeof expected, "%u.%u.%u", row->class_ % 10u, row->subject % 1000u, row->detail % 1000u);
  CHECK(strcmp(row->text, expected) == 0);
}

static void enhanced_meaning(const statusbook_smtp_enhanced_meaning_t *row) {
  enhanced_code(&row->first);
  enhanced_code(&row->last);
  owner(row->owner);
  text_or_none(row->phrase);
  text(row->summary);
  text_or_none(row->explanation);
  text_or_none(row->note);
  CHECK(statusbook_confidence_name(row->confidence));
  CHECK(row->references_count > 0);
  EACH(row, references, reference);
}

static void every_text_and_list_of_a_status_is_well_formed(void) {
  for (check_at = 100; check_at <= 999; check_at++) {
    const statusbook_http_status_t *row = statusbook_http_status((uint16_t)check_at);
    CHECK(row != NULL && row->code == check_at);
    if (!row) continue;
    text_or_none(row->phrase);
    const statusbook_http_page_t *page = row->page;
    text_or_none(page->registered_phrase);
    text_or_none(page->name);
    text(page->summary);
    text_or_none(page->explanation);
    if (page->owner) owner(page->owner);
    if (page->search_engines) remark(page->search_engines);
    if (page->monitoring) remark(page->monitoring);
    CHECK((page->owner == NULL) == (page->meanings_count == 0));
    CHECK(row->class_ == (check_at < 600 ? check_at / 100 : 0));
    CHECK(statusbook_standing_name(row->standing) && statusbook_http_content_name(row->content));
    CHECK(statusbook_http_framing_fields_name(row->framing_fields) && statusbook_http_cache_name(row->cache));
    const uint8_t flags[] = {row->is_informational, row->is_successful, row->is_redirection, row->is_client_error, row->is_server_error,
                             row->is_error, row->is_interim, row->is_registered, row->is_null_body};
    for (size_t i = 0; i < LENGTH_OF(flags); i++) CHECK(flags[i] <= 1);
    EACH(page, references, reference);
    EACH(page, meanings, meaning);
    EACH(page, aliases, alias);
    EACH(page, fields, field_rule);
    EACH(page, causes, remark);
    EACH(page, confused_with, distinction);
  }
}

static void every_text_and_list_of_an_operation_is_well_formed(void) {
  for (uint32_t operation = 1; statusbook_http_operation_name(operation); operation++) {
    const statusbook_http_typical_t *row = statusbook_http_typical(operation);
    CHECK(row != NULL && row->operation == operation);
    if (!row) continue;
    text(row->summary);
    CHECK(row->codes_count > 0 && row->references_count > 0);
    EACH(row, codes, typical_code);
    EACH(row, references, reference);
  }
  CHECK(statusbook_http_typical(0) == NULL && statusbook_last_result() == STATUSBOOK_RESULT_UNKNOWN_WORD);
  CHECK(statusbook_http_typical(UINT32_MAX) == NULL);
}

static void a_search_writes_what_there_is_room_for_and_no_more(void) {
  statusbook_http_status_match_t found[4] = {{.size = sizeof *found}};
  size_t count = 77;
  CHECK(statusbook_http_search("timeout", 7, found, 3, &count) == STATUSBOOK_RESULT_OK && count == 3);
  for (size_t i = 0; i < 3; i++) {
    CHECK(found[i].size == sizeof *found && found[i].score >= 1 && found[i].score <= 1000);
    CHECK(found[i].meaning != NULL && found[i].meaning->code == found[i].code);
    CHECK(i == 0 || found[i].score <= found[i - 1].score);
  }
  CHECK(found[3].size == 0 && found[3].meaning == NULL);
  CHECK(statusbook_http_search("timeout", 7, NULL, 0, &count) == STATUSBOOK_RESULT_OK && count == 0);
  count = 77;
  CHECK(statusbook_http_search("timeout", 7, NULL, 1, &count) == STATUSBOOK_RESULT_NULL && count == 77);
  CHECK(statusbook_http_search("timeout", 7, found, 3, NULL) == STATUSBOOK_RESULT_NULL);
  CHECK(statusbook_http_search(NULL, 7, found, 3, &count) == STATUSBOOK_RESULT_NULL && count == 77);
  found[0].size = 4;
  CHECK(statusbook_http_search("timeout", 7, found, 3, &count) == STATUSBOOK_RESULT_SIZE && count == 77);

  /* A caller with a longer struct, as a later version has it: the matches are that far apart. */
  struct {
    statusbook_smtp_code_match_t match;
    uint64_t later;
  } longer[2] = {{{.size = sizeof *longer}, 1}, {{0}, 2}};
  CHECK(statusbook_smtp_search("mailbox full", 12, &longer[0].match, 2, &count) == STATUSBOOK_RESULT_OK && count == 2);
  CHECK(longer[0].later == 1 && longer[1].later == 2 && longer[1].match.size == sizeof *longer);
  CHECK(strcmp(longer[0].match.enhanced.text, "5.2.2") == 0 && longer[0].match.code == 0);
}

static void every_text_and_list_of_a_reply_code_is_well_formed(void) {
  for (check_at = 200; check_at <= 599; check_at++) {
    const statusbook_smtp_code_info_t *row = statusbook_smtp_code((uint16_t)check_at);
    CHECK(row != NULL && row->code == check_at);
    if (!row) continue;
    text_or_none(row->phrase);
    text(row->page->summary);
    text_or_none(row->page->explanation);
    CHECK(row->permanence == check_at / 100 - 1);
    CHECK(statusbook_smtp_code_standing_name(row->standing));
    EACH(row->page, enhanced, enhanced_code);
    EACH(row->page, references, reference);
  }
}

static void every_text_and_list_of_an_enhanced_code_is_well_formed(void) {
  for (check_at = 0; check_at < 3000; check_at++) {
    char code[16];
    statusbook_smtp_enhanced_info_t row = {.size = sizeof row};
    snprintf(code, sizeof code, "%c.%u.%u", "245"[check_at / 1000], check_at % 1000 / 100, check_at % 100);
    CHECK(statusbook_smtp_enhanced(code, strlen(code), &row) == STATUSBOOK_RESULT_OK);
    CHECK(strcmp(row.code.text, code) == 0);
    enhanced_code(&row.code);
    text_or_none(row.phrase);
    text(row.summary);
    text_or_none(row.explanation);
    EACH(&row, meanings, enhanced_meaning);
    CHECK(row.subject == 0 || statusbook_smtp_subject_name(row.subject));
    CHECK(statusbook_smtp_permanence_name(row.permanence) && statusbook_standing_name(row.standing));
    CHECK(statusbook_smtp_association_name(row.association));
    CHECK((row.basic == NULL) == (row.basic_count == 0));
    for (size_t i = 0; i < row.basic_count; i++) CHECK(statusbook_smtp_code(row.basic[i]) != NULL);
    EACH(&row, references, reference);
  }
}

static void every_text_and_list_of_a_category_is_well_formed(void) {
  size_t count = 0;
  const statusbook_smtp_category_info_t *const *rows = statusbook_smtp_categories(&count);
  CHECK(rows != NULL && count == 39);
  for (check_at = 1; check_at <= count; check_at++) {
    const statusbook_smtp_category_info_t *row = statusbook_smtp_category(check_at);
    CHECK(row != NULL && row->name == check_at && rows[check_at - 1] == row);
    if (!row) continue;
    CHECK(statusbook_smtp_category_name(row->name) && statusbook_smtp_category_group_name(row->group) && statusbook_smtp_action_name(row->action));
    text(row->summary);
    text(row->explanation);
    CHECK(row->references_count > 0);
    EACH(row, references, reference);
  }
  const uint32_t numbers[] = {0, 40, 255, 256, 257, 65537, INT32_MAX, UINT32_MAX};
  for (size_t i = 0; i < LENGTH_OF(numbers); i++) {
    CHECK(statusbook_smtp_category(numbers[i]) == NULL && statusbook_last_result() == STATUSBOOK_RESULT_UNKNOWN_WORD);
  }
  CHECK(statusbook_smtp_categories(NULL) == NULL && statusbook_last_result() == STATUSBOOK_RESULT_NULL);
}

static void every_text_and_list_of_a_rule_is_well_formed(void) {
  size_t count = 0;
  const statusbook_smtp_bounce_rule_t *const *rows = statusbook_smtp_bounce_rules(&count), *found = NULL;
  CHECK(rows != NULL && count > 100);
  for (size_t i = 0; i < count; i++) {
    check_at = (unsigned)i + 1;
    text(rows[i]->id);
    CHECK(statusbook_smtp_layer_name(rows[i]->layer) && statusbook_smtp_strength_name(rows[i]->strength));
    CHECK(statusbook_smtp_category(rows[i]->category) != NULL);
    if (rows[i]->owner) owner(rows[i]->owner);
    CHECK(rows[i]->references_count > 0);
    EACH(rows[i], references, reference);
    CHECK(statusbook_smtp_bounce_rule(rows[i]->id, strlen(rows[i]->id), &found) == STATUSBOOK_RESULT_OK && found == rows[i]);
  }
  CHECK(statusbook_smtp_bounce_rule("no_such_rule", 12, &found) == STATUSBOOK_RESULT_OK && found == NULL);
}

static void every_text_and_list_of_a_class_is_well_formed(void) {
  for (check_at = 1; check_at <= 5; check_at++) {
    const statusbook_http_class_info_t *row = statusbook_http_class_info(check_at);
    CHECK(row != NULL);
    if (!row) continue;
    CHECK(row->name == check_at && row->first == 100 * check_at && row->last == 100 * check_at + 99);
    text(row->phrase);
    text(row->summary);
    text(row->explanation);
    CHECK(row->fault == 0 || statusbook_http_fault_name(row->fault));
    EACH(row, references, reference);
  }
}

static void every_text_and_list_of_a_method_is_well_formed(void) {
  static const char *const names[] = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY", "PROPFIND"};
  for (size_t i = 0; i < LENGTH_OF(names); i++) {
    const statusbook_http_method_t *row = NULL;
    CHECK(statusbook_http_method(names[i], strlen(names[i]), &row) == STATUSBOOK_RESULT_OK);
    CHECK(row != NULL);
    if (!row) continue;
    CHECK(strcmp(row->name, names[i]) == 0 && row->safe <= 1 && row->idempotent <= 1);
    text(row->summary);
    EACH(row, references, reference);
  }
}

static void the_statuses_are_those_with_a_meaning_in_order(void) {
  size_t count = 0, expected = 0;
  const statusbook_http_status_t *const *rows = statusbook_http_statuses(&count);
  CHECK(rows != NULL);
  for (uint16_t code = 100; code <= 999; code++) {
    const statusbook_http_status_t *row = statusbook_http_status(code);
    if (!row || row->page->meanings_count == 0) continue;
    CHECK(expected < count && rows[expected] == row);
    expected++;
  }
  CHECK(count == expected);
  CHECK(count >= 64); /* the rows of tests/snapshots/iana-http.csv */
  CHECK(statusbook_http_statuses(&count) == rows && count == expected);
}

/* Constants */

static int constant_is(const char *slug, const char *name, uint16_t code) {
  char whole[128];
  snprintf(whole, sizeof whole, "%s%s%s", slug, *slug ? "_" : "", name);
  for (char *at = whole; *at; at++) *at = *at == '-' ? '_' : (char)toupper((unsigned char)*at);
  for (size_t i = 0; i < LENGTH_OF(CONSTANTS); i++) {
    if (CONSTANTS[i].code == code && strcmp(CONSTANTS[i].name, whole) == 0) return 1;
  }
  return 0;
}

static void every_name_of_a_meaning_is_a_constant(void) {
  size_t count = 0;
  const statusbook_http_status_t *const *rows = statusbook_http_statuses(&count);
  for (size_t i = 0; i < count; i++) {
    check_at = rows[i]->code;
    for (size_t j = 0; j < rows[i]->page->meanings_count; j++) {
      const statusbook_http_meaning_t *row = rows[i]->page->meanings[j];
      const char *slug = strcmp(row->owner->slug, "iana") == 0 ? "" : row->owner->slug;
      if (row->name) CHECK(constant_is(slug, row->name, row->code));
      for (size_t k = 0; k < row->aliases_count; k++) CHECK(constant_is(slug, row->aliases[k]->name, row->code));
    }
  }
}

static int ends_with(const char *whole, const char *end) {
  size_t length = strlen(whole), tail = end ? strlen(end) : length + 1;
  return tail <= length && strcmp(whole + length - tail, end) == 0 && (tail == length || whole[length - tail - 1] == '_');
}

static void every_constant_is_the_name_of_a_meaning(void) {
  for (size_t i = 0; i < LENGTH_OF(CONSTANTS); i++) {
    const statusbook_http_status_t *row = statusbook_http_status(CONSTANTS[i].code);
    int found = 0;
    for (size_t j = 0; row && j < row->page->meanings_count; j++) {
      found |= ends_with(CONSTANTS[i].name, row->page->meanings[j]->name);
      for (size_t k = 0; k < row->page->meanings[j]->aliases_count; k++) found |= ends_with(CONSTANTS[i].name, row->page->meanings[j]->aliases[k]->name);
    }
    check_at = CONSTANTS[i].code;
    CHECK(found);
  }
}

static void constants_serve_the_preprocessor_and_a_switch(void) {
#if STATUSBOOK_HTTP_NOT_FOUND != 404 || STATUSBOOK_HTTP_PAYLOAD_TOO_LARGE != 413 || STATUSBOOK_HTTP_NGINX_CLIENT_CLOSED_REQUEST != 499
#error "RFC 9110 sections 15.5.5 and 15.5.14, and nginx"
#endif
  switch (statusbook_http_status(404)->code) {
    case STATUSBOOK_HTTP_NOT_FOUND:
      break;
    default:
      CHECK(!"404 is Not Found");
  }
}

static void the_header_and_the_library_are_of_one_version(void) {
  char header[40];
  snprintf(header, sizeof header, "%d.%d.%d", STATUSBOOK_VERSION_MAJOR, STATUSBOOK_VERSION_MINOR, STATUSBOOK_VERSION_PATCH);
  CHECK(strcmp(statusbook_version(), header) == 0);
}

static void the_date_of_the_data_is_a_day(void) {
  int year = 0, month = 0, day = 0, end = 0;
  CHECK(sscanf(statusbook_data_date(), "%4d-%2d-%2d%n", &year, &month, &day, &end) == 3);
  CHECK(end == 10 && statusbook_data_date()[10] == '\0');
  CHECK(year >= 2025 && month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

/* Threads. None of them checks anything itself: counting is the main thread's. */

static pthread_barrier_t all_have_failed;

struct thread {
  void (*cause)(void);
  statusbook_result_t before, after;
  size_t length_before;
  char message[200];
};

static void *fail(void *given) {
  struct thread *thread = given;
  thread->before = statusbook_last_result();
  thread->length_before = statusbook_last_message(NULL, 0);
  if (thread->cause) thread->cause();
  pthread_barrier_wait(&all_have_failed);
  thread->after = statusbook_last_result();
  statusbook_last_message(thread->message, sizeof thread->message);
  return NULL;
}

static void every_thread_has_its_own_last_failure(void) {
  struct thread threads[] = {{.cause = status_99}, {.cause = class_6}, {.cause = NULL}};
  pthread_t ids[LENGTH_OF(threads)];
  no_count();
  CHECK(pthread_barrier_init(&all_have_failed, NULL, LENGTH_OF(threads)) == 0);
  for (size_t i = 0; i < LENGTH_OF(threads); i++) CHECK(pthread_create(&ids[i], NULL, fail, &threads[i]) == 0);
  for (size_t i = 0; i < LENGTH_OF(threads); i++) CHECK(pthread_join(ids[i], NULL) == 0);
  pthread_barrier_destroy(&all_have_failed);
  for (size_t i = 0; i < LENGTH_OF(threads); i++) CHECK(threads[i].before == STATUSBOOK_RESULT_OK && threads[i].length_before == 0);
  CHECK(threads[0].after == STATUSBOOK_RESULT_INVALID_CODE && strstr(threads[0].message, "99"));
  CHECK(threads[1].after == STATUSBOOK_RESULT_UNKNOWN_WORD && strstr(threads[1].message, "6"));
  CHECK(threads[2].after == STATUSBOOK_RESULT_OK && threads[2].message[0] == '\0');
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_NULL);
}

static const statusbook_http_status_t *statuses[1100];
static const statusbook_smtp_code_info_t *codes[1100];

static void *look_up(void *given) {
  size_t *wrong = given;
  for (int round = 0; round < 200; round++) {
    for (uint16_t code = 0; code < LENGTH_OF(statuses); code++) {
      *wrong += statusbook_http_status(code) != statuses[code];
      *wrong += statusbook_smtp_code(code) != codes[code];
    }
    *wrong += statusbook_last_result() != STATUSBOOK_RESULT_INVALID_CODE;
  }
  return NULL;
}

static void all_threads_see_the_same_rows(void) {
  pthread_t ids[4];
  size_t wrong[4] = {0};
  for (uint16_t code = 0; code < LENGTH_OF(statuses); code++) {
    statuses[code] = statusbook_http_status(code);
    codes[code] = statusbook_smtp_code(code);
    CHECK((statuses[code] != NULL) == (code >= 100 && code <= 999));
    CHECK((codes[code] != NULL) == (code >= 200 && code <= 599));
  }
  for (size_t i = 0; i < LENGTH_OF(ids); i++) CHECK(pthread_create(&ids[i], NULL, look_up, &wrong[i]) == 0);
  for (size_t i = 0; i < LENGTH_OF(ids); i++) {
    CHECK(pthread_join(ids[i], NULL) == 0);
    CHECK(wrong[i] == 0);
  }
}

static statusbook_smtp_rules_t *shared_rules;

static void *classify_many(void *given) {
  const statusbook_smtp_classify_options_t options = {.size = sizeof options, .rules = shared_rules};
  size_t *wrong = given;
  for (int round = 0; round < 2000; round++) {
    statusbook_smtp_classification_t answer = {.size = sizeof answer};
    *wrong += statusbook_smtp_classify("550 5.1.1 no", 12, &options, &answer) != STATUSBOOK_RESULT_OK;
    *wrong += !answer.rule || strcmp(answer.rule, "ours") != 0 || answer.runner_up != STATUSBOOK_SMTP_CATEGORY_RECIPIENT_UNKNOWN;
  }
  return NULL;
}

static void many_threads_use_the_same_rules(void) {
  pthread_t ids[8];
  size_t wrong[8] = {0};
  CHECK(statusbook_smtp_rules_new(OURS, sizeof OURS - 1, &shared_rules) == STATUSBOOK_RESULT_OK);
  for (size_t i = 0; i < LENGTH_OF(ids); i++) CHECK(pthread_create(&ids[i], NULL, classify_many, &wrong[i]) == 0);
  for (size_t i = 0; i < LENGTH_OF(ids); i++) CHECK(pthread_join(ids[i], NULL) == 0 && wrong[i] == 0);
  statusbook_smtp_rules_free(shared_rules);
}

/* Allocation. Where the program may have its own malloc, as not under a sanitizer, that counts. */

#ifdef COUNT_ALLOCATIONS

static volatile size_t allocations;

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) { return allocations++, __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return allocations++, __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return allocations++, __libc_realloc(old, size); }
void *aligned_alloc(size_t alignment, size_t size) { return allocations++, __libc_memalign(alignment, size); }
int posix_memalign(void **out, size_t alignment, size_t size) {
  allocations++;
  *out = __libc_memalign(alignment, size);
  return *out ? 0 : 12; /* ENOMEM */
}

static void everything(void) {
  char buffer[300];
  size_t count, position = 0, length;
  const char *line;
  for (uint16_t code = 0; code < 1100; code++) {
    statusbook_http_status(code);
    statusbook_smtp_code(code);
    statusbook_http_class_info(code);
  }
  statusbook_http_statuses(&count);
  statusbook_version();
  statusbook_data_date();
  for (size_t i = 0; i < LENGTH_OF(VOCABULARIES); i++) VOCABULARIES[i].name_of(1);
  for (size_t i = 0; i < LENGTH_OF(TEXT_CALLS); i++) {
    const struct text_call *it = &TEXT_CALLS[i];
    spare = filled(it->size);
    it->call(it->good, strlen(it->good), &spare);
    it->call("\xFF broken \xE2\x82", 11, &spare);
    it->call(it->good, 0, &spare);
    it->call(NULL, 0, &spare);
    it->call(it->good, SIZE_MAX, &spare);
    it->call(it->good, 1, NULL);
    statusbook_last_message(buffer, sizeof buffer);
  }
  spare = filled(sizeof spare);
  statusbook_smtp_reply("550-5.1.1 \xE9\r\n550 <421 4.2.1 x>\r\n", 31, &spare.reply);
  while (statusbook_smtp_reply_line(&spare.reply, &position, &line, &length) == STATUSBOOK_RESULT_OK) continue;
  statusbook_smtp_reply_text(&spare.reply, buffer, sizeof buffer);
  statusbook_smtp_reply_text(NULL, buffer, sizeof buffer);
  const char *own[32];
  for (size_t i = 0; i < LENGTH_OF(own); i++) own[i] = "192.0.2.0/24";
  classify_with(&(statusbook_smtp_classify_options_t){.size = sizeof(statusbook_smtp_classify_options_t), .own = own, .own_count = LENGTH_OF(own), .remote = "google", .remote_length = 6});
  statusbook_smtp_category(5);
  statusbook_smtp_categories(&count);
  statusbook_smtp_bounce_rules(&count);
  for (size_t i = 0; i < LENGTH_OF(FAILURES); i++) {
    FAILURES[i].cause();
    statusbook_last_message(buffer, sizeof buffer);
    statusbook_last_message(buffer, 10);
  }
}

static void *count_in_a_thread(void *given) {
  size_t before = allocations;
  everything();
  *(size_t *)given = allocations - before;
  return NULL;
}

static void allocations_are_counted_in_libraries_too(void) {
  char *(*volatile copy)(const char *) = strdup;
  size_t before = allocations;
  free(copy("text"));
  CHECK(allocations == before + 1);
}

static void no_call_allocates_whether_it_fails_or_not(void) {
  size_t before = allocations;
  everything();
  CHECK(allocations == before);
}

static void the_first_failure_of_a_thread_allocates_nothing_either(void) {
  pthread_t id;
  size_t counted = 77;
  CHECK(pthread_create(&id, NULL, count_in_a_thread, &counted) == 0);
  CHECK(pthread_join(id, NULL) == 0);
  CHECK(counted == 0);
}

#endif

int main(void) {
  RUN(before_the_first_failure_there_is_none);
  RUN(a_null_text_is_refused_and_the_answer_left_alone);
  RUN(no_room_for_the_answer_is_refused);
  RUN(statuses_without_a_count_are_refused);
  RUN(each_null_of_reply_line_is_refused_and_nothing_written);
  RUN(the_text_of_no_reply_is_empty);
  RUN(a_text_can_be_measured_without_a_buffer);
  RUN(a_struct_that_is_too_small_is_refused_and_left_alone);
  RUN(a_struct_of_a_later_version_is_filled_as_far_as_this_one_knows_it);
  RUN(a_text_that_fails_leaves_the_answer_alone);
  RUN(an_answer_can_be_used_again);
  RUN(an_empty_text_is_read);
  RUN(a_length_that_no_object_has_is_refused);
  RUN(nothing_before_or_after_a_text_is_read);
  RUN(a_reply_of_ten_megabytes_is_one_line);
  RUN(a_hundred_thousand_lines_come_one_after_the_other);
  RUN(the_end_of_a_reply_stays_the_end);
  RUN(a_position_that_no_call_gave_reads_nothing_outside_the_reply);
  RUN(the_text_of_a_reply_is_written_as_snprintf_does);
  RUN(every_failure_has_its_result_and_its_message);
  RUN(every_message_is_written_as_snprintf_does);
  RUN(success_leaves_the_last_failure_as_it_is);
  RUN(a_method_that_is_not_registered_is_no_failure);
  RUN(results_have_the_numbers_that_programs_were_built_with);
  RUN(options_of_the_wrong_size_are_refused_and_the_answer_left_alone);
  RUN(options_that_are_all_zero_are_those_of_none);
  RUN(a_flag_is_0_or_1_and_idempotent_at_most_2);
  RUN(a_profile_is_one_that_there_is);
  RUN(hops_beyond_32_bits_are_too_many);
  RUN(the_next_method_and_the_secrets_are_those_of_the_caller);
  RUN(the_clock_and_the_years_may_be_far_off);
  RUN(a_field_of_ten_megabytes_is_read);
  RUN(options_to_classify_are_refused_if_their_size_is_wrong);
  RUN(options_to_classify_that_are_all_zero_are_those_of_none);
  RUN(a_command_is_one_that_there_is);
  RUN(each_null_of_the_options_is_refused);
  RUN(own_names_that_are_no_UTF_8_or_many_are_taken);
  RUN(what_matched_is_a_place_in_the_callers_text);
  RUN(an_explanation_writes_what_there_is_room_for_and_no_more);
  RUN(rules_are_made_used_and_freed);
  RUN(rules_that_cannot_be_are_refused_and_nothing_written);
  RUN(the_message_of_refused_rules_is_written_as_snprintf_does);
  RUN(a_text_of_ten_megabytes_is_classified);
  RUN(no_class_has_a_number_that_is_not_of_the_vocabulary);
  RUN(every_word_has_its_number_and_its_name);
  RUN(any_other_number_has_no_name);
  RUN(every_text_and_list_of_a_status_is_well_formed);
  RUN(every_text_and_list_of_an_operation_is_well_formed);
  RUN(a_search_writes_what_there_is_room_for_and_no_more);
  RUN(every_text_and_list_of_a_reply_code_is_well_formed);
  RUN(every_text_and_list_of_an_enhanced_code_is_well_formed);
  RUN(every_text_and_list_of_a_category_is_well_formed);
  RUN(every_text_and_list_of_a_rule_is_well_formed);
  RUN(every_text_and_list_of_a_class_is_well_formed);
  RUN(every_text_and_list_of_a_method_is_well_formed);
  RUN(the_statuses_are_those_with_a_meaning_in_order);
  RUN(every_name_of_a_meaning_is_a_constant);
  RUN(every_constant_is_the_name_of_a_meaning);
  RUN(constants_serve_the_preprocessor_and_a_switch);
  RUN(the_header_and_the_library_are_of_one_version);
  RUN(the_date_of_the_data_is_a_day);
  RUN(every_thread_has_its_own_last_failure);
  RUN(all_threads_see_the_same_rows);
  RUN(many_threads_use_the_same_rules);
#ifdef COUNT_ALLOCATIONS
  RUN(allocations_are_counted_in_libraries_too);
  RUN(no_call_allocates_whether_it_fails_or_not);
  RUN(the_first_failure_of_a_thread_allocates_nothing_either);
#endif
  return check_end();
}
