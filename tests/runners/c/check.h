#ifndef CHECK_H
#define CHECK_H

/* A test is a function whose name is a sentence. It passes if all that it checks holds. */

#include <stdio.h>

static int check_passed, check_failed, check_wrong;

/* What a loop is at, such as a code, for the message; 0 if nothing. */
static unsigned check_at;

static inline void check_says(const char *file, int line, const char *condition) {
  printf("%s:%d: not so", file, line);
  if (check_at) printf(" at %u", check_at);
  printf(": %s\n", condition);
  check_wrong++;
}

static inline void check_run(const char *sentence, void (*test)(void)) {
  check_wrong = 0;
  check_at = 0;
  test();
  if (check_wrong == 0) {
    check_passed++;
    return;
  }
  check_failed++;
  printf("FAILED: ");
  for (; *sentence; sentence++) putchar(*sentence == '_' ? ' ' : *sentence);
  printf("\n");
  fflush(stdout); /* lest a later test crashes */
}

/* The last line of every test program. */
static inline int check_end(void) {
  printf("%d passed, %d failed\n", check_passed, check_failed);
  return check_failed == 0 ? 0 : 1;
}

#define CHECK(condition) ((condition) ? (void)0 : check_says(__FILE__, __LINE__, #condition))
#define RUN(test) check_run(#test, test)

#endif
