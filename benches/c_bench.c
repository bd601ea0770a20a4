/*
 * What a call into the shared library costs, beside a switch that returns strings. `run.py` builds and runs it and reads
 * what it prints: a line for each candidate, with its nanoseconds an operation in every round.
 */

#define _POSIX_C_SOURCE 199309L

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "c_switch.h"
#include "statusbook.h"

enum {
    ROUNDS = 101,
    CANDIDATES = 2,
    OPERATIONS = 1 << 16, /* so many that the branch predictor does not learn their order */
};

static const char *const names[CANDIDATES] = {"statusbook", "switch"};
static uint16_t codes[OPERATIONS];
static double times[CANDIDATES][ROUNDS];
static volatile uintptr_t used;

/* Codes that both know, drawn at random, the same in every run. */
static void mix(void) {
    uint16_t known[1000];
    size_t count = 0;
    for (uint16_t code = 100; code < 1000; code++) {
        const char *phrase = statusbook_http_status(code)->page->registered_phrase;
        if ((phrase != NULL) != (switch_phrase(code) != NULL) || (phrase && strcmp(phrase, switch_phrase(code)) != 0)) {
            fprintf(stderr, "they differ about %d\n", code);
            exit(1);
        }
        if (phrase != NULL) {
            known[count++] = code;
        }
    }
    uint32_t state = 1;
    for (size_t i = 0; i < OPERATIONS; i++) {
        state = state * 1664525 + 1013904223;
        codes[i] = known[(state >> 8) % count];
    }
}

static void ask_statusbook(void) {
    uintptr_t sum = 0;
    for (size_t i = 0; i < OPERATIONS; i++) {
        sum += (uintptr_t)statusbook_http_status(codes[i])->phrase;
    }
    used = sum;
}

static void ask_switch(void) {
    uintptr_t sum = 0;
    for (size_t i = 0; i < OPERATIONS; i++) {
        sum += (uintptr_t)switch_phrase(codes[i]);
    }
    used = sum;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

int main(int argc, char **argv) {
    void (*const ask[CANDIDATES])(void) = {ask_statusbook, ask_switch};
    mix();
    for (size_t round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < CANDIDATES; i++) {
            double start = now();
            ask[i]();
            times[i][round] = (now() - start) / OPERATIONS;
        }
    }
    for (size_t i = 0; i < CANDIDATES; i++) {
        printf("%s\t%s", argc > 1 ? argv[1] : "c", names[i]);
        for (size_t round = 0; round < ROUNDS; round++) {
            printf("\t%.4f", times[i][round]);
        }
        printf("\n");
    }
    return 0;
}
