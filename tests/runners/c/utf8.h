#ifndef UTF8_H
#define UTF8_H

/* Reads UTF-8 by table 3-7 of the Unicode standard. */

#include <stddef.h>

/* How many octets belong together here, one at least: a character, or the longest part of one ("maximal subpart");
   `*whole` says which. */
static inline size_t utf8_step(const unsigned char *at, size_t left, int *whole) {
  static const struct {
    unsigned char first, last, low, high;
    size_t length;
  } rows[] = {{0x00, 0x7F, 0x80, 0xBF, 1}, {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
              {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
              {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
  *whole = 0;
  for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) {
    if (at[0] < rows[row].first || at[0] > rows[row].last) continue;
    size_t length = 1;
    while (length < rows[row].length && length < left && at[length] >= (length == 1 ? rows[row].low : 0x80) &&
           at[length] <= (length == 1 ? rows[row].high : 0xBF))
      length++;
    *whole = length == rows[row].length;
    return length;
  }
  return 1;
}

#endif
