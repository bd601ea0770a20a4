/* Two libraries made by Rust in one program. */

#include <statusbook.h>

int other_calls(void);

int main(void) {
  if (other_calls() != 1 || statusbook_http_status(99) || statusbook_last_result() != STATUSBOOK_RESULT_INVALID_CODE) return 1;
  return other_calls() == 2 && statusbook_http_status(404)->code == 404 ? 0 : 1;
}
