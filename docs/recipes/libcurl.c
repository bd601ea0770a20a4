/* Tries again and follows redirects as the book says, with libcurl: `libcurl URL`. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <curl/curl.h>
#include <statusbook.h>

enum { TRIES = 5, LONGEST = 60 };

static size_t ignore(char *content, size_t size, size_t count, void *data) {
  (void)content, (void)data;
  return size * count;
}

/* The seconds to wait before the next try, or -1 if there is to be none. */
static long next_try(CURL *curl, long status, int attempt) {
  struct curl_header *field = NULL;
  statusbook_http_retry_options_t options = {.size = sizeof options, .max_wait = LONGEST};
  statusbook_http_retry_t again = {.size = sizeof again};
  if (curl_easy_header(curl, "Retry-After", 0, CURLH_HEADER, -1, &field) == CURLHE_OK) {
    options.retry_after = field->value;
    options.retry_after_length = strlen(field->value);
  }
  if (statusbook_http_retry((uint16_t)status, "GET", 3, &options, &again) != STATUSBOOK_RESULT_OK) return -1;
  if (again.action != STATUSBOOK_HTTP_RETRY_ACTION_SAME || again.too_long || attempt >= TRIES) return -1;
  return again.wait == UINT32_MAX ? 1L << attempt : (long)again.wait;
}

/* The address to ask next, or NULL if this is the answer. The method is GET, so it never changes. */
static char *next_address(CURL *curl, long status, uint64_t hops) {
  char *location = NULL;
  statusbook_http_redirect_options_t options = {.size = sizeof options, .hops = hops};
  statusbook_http_redirect_t step = {.size = sizeof step};
  curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
  if (!location || statusbook_http_redirect((uint16_t)status, "GET", 3, &options, &step) != STATUSBOOK_RESULT_OK) return NULL;
  return step.action == STATUSBOOK_HTTP_REDIRECT_ACTION_FOLLOW ? strdup(location) : NULL;
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  CURL *curl = curl_easy_init();
  char *url = strdup(arguments[1]);
  if (!curl || !url) return 1;
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignore);
  long status = 0;
  uint64_t hops = 0;
  for (int attempt = 1;;) {
    curl_easy_setopt(curl, CURLOPT_URL, url);
    if (curl_easy_perform(curl) != CURLE_OK) break;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    char *next = next_address(curl, status, hops);
    if (next) {
      free(url);
      url = next;
      hops++;
      continue;
    }
    long wait = next_try(curl, status, attempt++);
    if (wait < 0) break;
    sleep((unsigned)wait);
  }
  printf("%ld\n", status);
  free(url);
  curl_easy_cleanup(curl);
  return 0;
}
