// Generated from core/registry and bindings-c/statusbook.hpp.in by `make generate`. Do not edit.

/// statusbook for C++17: statusbook.h with string views, optionals and ranges. It holds no data and decides nothing:
/// every class is a pointer to a static row of the library, or an answer by value.

#ifndef STATUSBOOK_HPP
#define STATUSBOOK_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "statusbook.h"

namespace statusbook {

namespace detail {

inline std::string_view view(const char *text) { return text ? std::string_view(text) : std::string_view(); }

/// Where a view begins, be it one of nothing.
inline const char *start(std::string_view text) { return text.data() ? text.data() : ""; }

/// A row as what stands for it in C++.
template <class View, class Raw> View make(const Raw *raw) { return View(raw); }

/// What a search finds.
template <class View, class Raw>
std::vector<View> search(statusbook_result_t (*call)(const char *, std::size_t, Raw *, std::size_t, std::size_t *),
                         std::string_view query, std::size_t limit) {
  Raw empty = {};
  empty.size = sizeof empty;
  std::vector<Raw> raw(limit < 4096 ? limit : 4096, empty);
  std::size_t count = 0;
  call(start(query), query.size(), raw.data(), raw.size(), &count);
  return std::vector<View>(raw.begin(), raw.begin() + static_cast<std::ptrdiff_t>(count));
}

/// The book's names, and after them the caller's.
inline std::vector<std::string_view> names(const char *const *fixed, std::size_t fixed_count, const char *const *own,
                                           std::size_t own_count) {
  std::vector<std::string_view> all(fixed, fixed + fixed_count);
  all.insert(all.end(), own, own + own_count);
  return all;
}

} // namespace detail

/// What went wrong in the last call that failed on this thread.
inline std::string last_message() {
  std::string text(statusbook_last_message(nullptr, 0), '\0');
  statusbook_last_message(text.data(), text.size() + 1);
  return text;
}

/// A list of rows.
template <class View, class Raw> class List {
public:
  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = View;
    using difference_type = std::ptrdiff_t;
    using pointer = const View *;
    using reference = View;

    iterator() noexcept = default;
    explicit iterator(const Raw *const *place) noexcept : place_(place) {}
    View operator*() const { return detail::make<View>(*place_); }
    iterator &operator++() noexcept {
      ++place_;
      return *this;
    }
    iterator operator++(int) noexcept {
      iterator old = *this;
      ++place_;
      return old;
    }
    bool operator==(const iterator &other) const noexcept { return place_ == other.place_; }
    bool operator!=(const iterator &other) const noexcept { return place_ != other.place_; }

  private:
    const Raw *const *place_ = nullptr;
  };

  List(const Raw *const *rows, std::size_t count) noexcept : rows_(rows), count_(count) {}
  iterator begin() const noexcept { return iterator(rows_); }
  iterator end() const noexcept { return iterator(rows_ + count_); }
  std::size_t size() const noexcept { return count_; }
  bool empty() const noexcept { return count_ == 0; }
  /// The row in this place, which has to be below size().
  View operator[](std::size_t place) const { return detail::make<View>(rows_[place]); }

private:
  const Raw *const *rows_;
  std::size_t count_;
};

/// A list of codes.
class Numbers {
public:
  Numbers(const std::uint16_t *numbers, std::size_t count) noexcept : numbers_(numbers), count_(count) {}
  const std::uint16_t *begin() const noexcept { return numbers_; }
  const std::uint16_t *end() const noexcept { return numbers_ + count_; }
  std::size_t size() const noexcept { return count_; }
  bool empty() const noexcept { return count_ == 0; }
  std::uint16_t operator[](std::size_t place) const noexcept { return numbers_[place]; }

private:
  const std::uint16_t *numbers_;
  std::size_t count_;
};

/// Any number of words of a vocabulary.
template <class Word> class Words {
public:
  explicit Words(std::uint32_t bits) noexcept : bits_(bits) {}
  bool contains(Word word) const noexcept { return (bits_ & static_cast<std::uint32_t>(word)) != 0; }
  bool empty() const noexcept { return bits_ == 0; }
  std::uint32_t bits() const noexcept { return bits_; }

private:
  std::uint32_t bits_;
};

namespace smtp {

/// An enhanced status code.
class EnhancedCode {
public:
  explicit EnhancedCode(const statusbook_smtp_enhanced_code_t *raw) noexcept : raw_(*raw) {}
  int class_() const noexcept { return raw_.class_; }
  int subject() const noexcept { return raw_.subject; }
  int detail() const noexcept { return raw_.detail; }
  /// `5.1.1`; short enough for a string to hold it without allocating.
  std::string text() const { return raw_.text; }

private:
  statusbook_smtp_enhanced_code_t raw_;
};

/// The lines of a reply, without codes, found one after the other in the text that it was made of, which has to outlive
/// them; the reply need not.
class Lines {
public:
  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::string_view *;
    using reference = std::string_view;

    /// The end.
    iterator() noexcept = default;
    explicit iterator(const statusbook_smtp_reply_t &reply) noexcept : reply_(reply), done_(false) { next(); }
    std::string_view operator*() const noexcept { return line_; }
    pointer operator->() const noexcept { return &line_; }
    iterator &operator++() noexcept {
      next();
      return *this;
    }
    iterator operator++(int) noexcept {
      iterator old = *this;
      next();
      return old;
    }
    bool operator==(const iterator &other) const noexcept {
      return done_ == other.done_ && (done_ || position_ == other.position_);
    }
    bool operator!=(const iterator &other) const noexcept { return !(*this == other); }

  private:
    void next() noexcept {
      const char *line = nullptr;
      std::size_t length = 0;
      done_ = statusbook_smtp_reply_line(&reply_, &position_, &line, &length) != STATUSBOOK_RESULT_OK;
      if (!done_) line_ = std::string_view(line, length);
    }

    statusbook_smtp_reply_t reply_ = {};
    bool done_ = true;
    std::size_t position_ = 0;
    std::string_view line_;
  };

  explicit Lines(const statusbook_smtp_reply_t *reply) noexcept : reply_(*reply) {}
  iterator begin() const noexcept { return iterator(reply_); }
  iterator end() const noexcept { return iterator(); }

private:
  statusbook_smtp_reply_t reply_;
};

} // namespace smtp

/// Where a meaning stands as of the date of the data.
enum class Standing : std::uint8_t {
  registered = STATUSBOOK_STANDING_REGISTERED, ///< In the IANA registry for good.
  temporary = STATUSBOOK_STANDING_TEMPORARY, ///< In the IANA registry until a date.
  unused = STATUSBOOK_STANDING_UNUSED, ///< Reserved in the IANA registry and not to be used.
  obsolete = STATUSBOOK_STANDING_OBSOLETE, ///< In the IANA registry, and withdrawn.
  vendor = STATUSBOOK_STANDING_VENDOR, ///< One vendor's use, not registered.
  draft = STATUSBOOK_STANDING_DRAFT, ///< From a proposal that was not registered.
  unassigned = STATUSBOOK_STANDING_UNASSIGNED, ///< Nobody's, as far as the book knows.
};

/// The word, as data has it.
inline std::string_view to_string(Standing word) { return detail::view(statusbook_standing_name(static_cast<std::uint32_t>(word))); }

/// How well an attribution is evidenced.
enum class Confidence : std::uint8_t {
  source = STATUSBOOK_CONFIDENCE_SOURCE, ///< Seen in the owner's own source, documentation or specification.
  secondary = STATUSBOOK_CONFIDENCE_SECONDARY, ///< Seen only in what others write about the owner.
};

/// The word, as data has it.
inline std::string_view to_string(Confidence word) { return detail::view(statusbook_confidence_name(static_cast<std::uint32_t>(word))); }

/// Where a meaning is met.
enum class Seen : std::uint8_t {
  wire = STATUSBOOK_SEEN_WIRE, ///< In a response's status line or pseudo-header.
  log = STATUSBOOK_SEEN_LOG, ///< Only in the owner's log: the client sees another code, or nothing.
  body = STATUSBOOK_SEEN_BODY, ///< In the content of a response that has another status code.
  unknown = STATUSBOOK_SEEN_UNKNOWN, ///< Not known.
};

/// The word, as data has it.
inline std::string_view to_string(Seen word) { return detail::view(statusbook_seen_name(static_cast<std::uint32_t>(word))); }

/// What a fact rests on.
class Reference {
public:
  explicit Reference(const statusbook_reference_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_reference_t *raw() const noexcept { return raw_; }

  /// The document: `RFC 9110`, a draft's name, the title of a page.
  std::string_view document() const { return raw_->document; }
  /// The section in it, without the sign: `15.5.5`.
  std::optional<std::string_view> section() const { return raw_->section ? std::optional<std::string_view>(raw_->section) : std::nullopt; }
  /// Where to read it.
  std::optional<std::string_view> url() const { return raw_->url ? std::optional<std::string_view>(raw_->url) : std::nullopt; }

private:
  const statusbook_reference_t *raw_;
};

/// A party whose meanings of codes are in the book.
class Owner {
public:
  explicit Owner(const statusbook_owner_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_owner_t *raw() const noexcept { return raw_; }

  /// The owner in lower case, as in `codes.nginx`.
  std::string_view slug() const { return raw_->slug; }
  /// The name to show.
  std::string_view name() const { return raw_->name; }
  /// What the owner is, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// The owner's page.
  std::optional<std::string_view> url() const { return raw_->url ? std::optional<std::string_view>(raw_->url) : std::nullopt; }

private:
  const statusbook_owner_t *raw_;
};

/// A sentence of advice.
class Remark {
public:
  explicit Remark(const statusbook_remark_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_remark_t *raw() const noexcept { return raw_; }

  /// The sentence.
  std::string_view text() const { return raw_->text; }
  /// What it rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_remark_t *raw_;
};

namespace http {

/// The class of a status code: its first digit.
enum class Class : std::uint8_t {
  informational = STATUSBOOK_HTTP_CLASS_INFORMATIONAL, ///< 1xx: received, still working; a final response follows.
  successful = STATUSBOOK_HTTP_CLASS_SUCCESSFUL, ///< 2xx: received, understood and accepted.
  redirection = STATUSBOOK_HTTP_CLASS_REDIRECTION, ///< 3xx: something more has to be done, most often elsewhere.
  client_error = STATUSBOOK_HTTP_CLASS_CLIENT_ERROR, ///< 4xx: the request is at fault, as the server sees it.
  server_error = STATUSBOOK_HTTP_CLASS_SERVER_ERROR, ///< 5xx: the server failed a request that looks right.
};

/// The word, as data has it.
inline std::string_view to_string(Class word) { return detail::view(statusbook_http_class_name(static_cast<std::uint32_t>(word))); }

/// Whose fault a class of errors is.
enum class Fault : std::uint8_t {
  client = STATUSBOOK_HTTP_FAULT_CLIENT, ///< Whoever sent the request.
  server = STATUSBOOK_HTTP_FAULT_SERVER, ///< Whoever answered it.
};

/// The word, as data has it.
inline std::string_view to_string(Fault word) { return detail::view(statusbook_http_fault_name(static_cast<std::uint32_t>(word))); }

/// Whether a response with this code has content.
enum class Content : std::uint8_t {
  allowed = STATUSBOOK_HTTP_CONTENT_ALLOWED, ///< It may have content.
  no_content = STATUSBOOK_HTTP_CONTENT_NO_CONTENT, ///< It ends with its header section, whatever its fields say.
  empty = STATUSBOOK_HTTP_CONTENT_EMPTY, ///< Framed as any other response, but nothing may be put in it.
};

/// The word, as data has it.
inline std::string_view to_string(Content word) { return detail::view(statusbook_http_content_name(static_cast<std::uint32_t>(word))); }

/// Whether a response to a method has content.
enum class ContentRule : std::uint8_t {
  allowed = STATUSBOOK_HTTP_CONTENT_RULE_ALLOWED, ///< It may have content.
  no_content = STATUSBOOK_HTTP_CONTENT_RULE_NO_CONTENT, ///< It ends with its header section, whatever its fields say.
  empty = STATUSBOOK_HTTP_CONTENT_RULE_EMPTY, ///< Framed as any other response, but nothing may be put in it.
  tunnel = STATUSBOOK_HTTP_CONTENT_RULE_TUNNEL, ///< What follows the header section is no content but another connection.
};

/// The word, as data has it.
inline std::string_view to_string(ContentRule word) { return detail::view(statusbook_http_content_rule_name(static_cast<std::uint32_t>(word))); }

/// Something that an API is asked to do, or has to say.
enum class Operation : std::uint8_t {
  list = STATUSBOOK_HTTP_OPERATION_LIST, ///< Give back a collection, or what a filter leaves of it.
  read = STATUSBOOK_HTTP_OPERATION_READ, ///< Give back one resource.
  create = STATUSBOOK_HTTP_OPERATION_CREATE, ///< Make a new resource.
  replace = STATUSBOOK_HTTP_OPERATION_REPLACE, ///< Put a whole representation in place of the old one.
  change = STATUSBOOK_HTTP_OPERATION_CHANGE, ///< Change a resource in part.
  delete_ = STATUSBOOK_HTTP_OPERATION_DELETE, ///< Remove a resource.
  preflight = STATUSBOOK_HTTP_OPERATION_PREFLIGHT, ///< Answer a browser that asks whether another origin may call (CORS).
  login_failed = STATUSBOOK_HTTP_OPERATION_LOGIN_FAILED, ///< Turn down credentials that are missing or wrong.
  not_allowed = STATUSBOOK_HTTP_OPERATION_NOT_ALLOWED, ///< Turn down a caller who is known and may not do it.
  rate_limited = STATUSBOOK_HTTP_OPERATION_RATE_LIMITED, ///< Turn down a caller who asks too often.
  invalid_input = STATUSBOOK_HTTP_OPERATION_INVALID_INPUT, ///< Turn down a request that cannot be used as it is.
  unexpected_fault = STATUSBOOK_HTTP_OPERATION_UNEXPECTED_FAULT, ///< Own up to a fault of the server's.
  unavailable = STATUSBOOK_HTTP_OPERATION_UNAVAILABLE, ///< Say that the service is overloaded or under maintenance.
  long_running = STATUSBOOK_HTTP_OPERATION_LONG_RUNNING, ///< Start work that outlasts the request.
  conditional_write = STATUSBOOK_HTTP_OPERATION_CONDITIONAL_WRITE, ///< Write only if nobody else has written meanwhile.
  upload = STATUSBOOK_HTTP_OPERATION_UPLOAD, ///< Take in a file.
};

/// The word, as data has it.
inline std::string_view to_string(Operation word) { return detail::view(statusbook_http_operation_name(static_cast<std::uint32_t>(word))); }

/// Whether Content-Length and Transfer-Encoding may be sent with this code.
enum class FramingFields : std::uint8_t {
  allowed = STATUSBOOK_HTTP_FRAMING_FIELDS_ALLOWED, ///< They may be sent.
  forbidden = STATUSBOOK_HTTP_FRAMING_FIELDS_FORBIDDEN, ///< Neither may be sent, not even with the value 0.
};

/// The word, as data has it.
inline std::string_view to_string(FramingFields word) { return detail::view(statusbook_http_framing_fields_name(static_cast<std::uint32_t>(word))); }

/// What a cache may do with a response because of its code.
enum class Cache : std::uint8_t {
  heuristic = STATUSBOOK_HTTP_CACHE_HEURISTIC, ///< It may be stored and reused without explicit freshness.
  explicit_ = STATUSBOOK_HTTP_CACHE_EXPLICIT, ///< It may be stored only with explicit freshness or permission.
  never = STATUSBOOK_HTTP_CACHE_NEVER, ///< It must not be stored.
  interim = STATUSBOOK_HTTP_CACHE_INTERIM, ///< It is not a final response, so there is nothing to store.
};

/// The word, as data has it.
inline std::string_view to_string(Cache word) { return detail::view(statusbook_http_cache_name(static_cast<std::uint32_t>(word))); }

/// How strongly a document asks for something.
enum class Keyword : std::uint8_t {
  must = STATUSBOOK_HTTP_KEYWORD_MUST, ///< An absolute requirement.
  should = STATUSBOOK_HTTP_KEYWORD_SHOULD, ///< To be done unless there is a good reason not to.
  may = STATUSBOOK_HTTP_KEYWORD_MAY, ///< Optional.
  by_definition = STATUSBOOK_HTTP_KEYWORD_BY_DEFINITION, ///< No keyword, but the code means little without it.
};

/// The word, as data has it.
inline std::string_view to_string(Keyword word) { return detail::view(statusbook_http_keyword_name(static_cast<std::uint32_t>(word))); }

/// What to do about a redirect.
enum class RedirectAction : std::uint8_t {
  follow = STATUSBOOK_HTTP_REDIRECT_ACTION_FOLLOW, ///< Ask the address in Location.
  stop = STATUSBOOK_HTTP_REDIRECT_ACTION_STOP, ///< This is the answer: hand it to the caller.
  needs_replay = STATUSBOOK_HTTP_REDIRECT_ACTION_NEEDS_REPLAY, ///< It would be followed with the content, which cannot be sent a second time.
  too_many_hops = STATUSBOOK_HTTP_REDIRECT_ACTION_TOO_MANY_HOPS, ///< It would be followed, but the limit on redirects is reached.
};

/// The word, as data has it.
inline std::string_view to_string(RedirectAction word) { return detail::view(statusbook_http_redirect_action_name(static_cast<std::uint32_t>(word))); }

/// What becomes of the request's content.
enum class RedirectContent : std::uint8_t {
  keep = STATUSBOOK_HTTP_REDIRECT_CONTENT_KEEP, ///< Send it again, if there is any.
  drop = STATUSBOOK_HTTP_REDIRECT_CONTENT_DROP, ///< Send none.
};

/// The word, as data has it.
inline std::string_view to_string(RedirectContent word) { return detail::view(statusbook_http_redirect_content_name(static_cast<std::uint32_t>(word))); }

/// Whose way of following redirects: our own two, then those of clients, their faults included.
enum class RedirectProfile : std::uint8_t {
  rfc9110 = STATUSBOOK_HTTP_REDIRECT_PROFILE_RFC9110, ///< RFC 9110, and what user agents do where it leaves a choice.
  fetch = STATUSBOOK_HTTP_REDIRECT_PROFILE_FETCH, ///< The Fetch standard: browsers, Node, Deno, Bun.
  curl = STATUSBOOK_HTTP_REDIRECT_PROFILE_CURL, ///< The command curl.
  requests = STATUSBOOK_HTTP_REDIRECT_PROFILE_REQUESTS, ///< requests for Python.
  httpx = STATUSBOOK_HTTP_REDIRECT_PROFILE_HTTPX, ///< httpx for Python.
  urllib3 = STATUSBOOK_HTTP_REDIRECT_PROFILE_URLLIB3, ///< urllib3 for Python.
  go = STATUSBOOK_HTTP_REDIRECT_PROFILE_GO, ///< net/http of Go.
  reqwest = STATUSBOOK_HTTP_REDIRECT_PROFILE_REQWEST, ///< reqwest for Rust.
  axios = STATUSBOOK_HTTP_REDIRECT_PROFILE_AXIOS, ///< axios and follow-redirects for Node.
  undici = STATUSBOOK_HTTP_REDIRECT_PROFILE_UNDICI, ///< The redirect interceptor of undici for Node.
  got = STATUSBOOK_HTTP_REDIRECT_PROFILE_GOT, ///< got for Node.
  aiohttp = STATUSBOOK_HTTP_REDIRECT_PROFILE_AIOHTTP, ///< aiohttp for Python.
  node_fetch = STATUSBOOK_HTTP_REDIRECT_PROFILE_NODE_FETCH, ///< node-fetch 3 for Node.
  java = STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA, ///< java.net.http of Java, before the updates of 2026.
  java_17_0_19 = STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA_17_0_19, ///< java.net.http of Java 17.0.19 and of later ones.
};

/// The word, as data has it.
inline std::string_view to_string(RedirectProfile word) { return detail::view(statusbook_http_redirect_profile_name(static_cast<std::uint32_t>(word))); }

/// Whether and how to try again.
enum class RetryAction : std::uint8_t {
  same = STATUSBOOK_HTTP_RETRY_ACTION_SAME, ///< The same request again, after the wait.
  new_connection = STATUSBOOK_HTTP_RETRY_ACTION_NEW_CONNECTION, ///< The same request on a new connection.
  without_early_data = STATUSBOOK_HTTP_RETRY_ACTION_WITHOUT_EARLY_DATA, ///< The same request once the TLS handshake is done.
  after_change = STATUSBOOK_HTTP_RETRY_ACTION_AFTER_CHANGE, ///< Not before something about the request is changed.
  never = STATUSBOOK_HTTP_RETRY_ACTION_NEVER, ///< Not at all.
};

/// The word, as data has it.
inline std::string_view to_string(RetryAction word) { return detail::view(statusbook_http_retry_action_name(static_cast<std::uint32_t>(word))); }

/// What about a request has to change before it is tried again.
enum class RetryChange : std::uint8_t {
  credentials = STATUSBOOK_HTTP_RETRY_CHANGE_CREDENTIALS, ///< Log in, or renew the token.
  proxy_credentials = STATUSBOOK_HTTP_RETRY_CHANGE_PROXY_CREDENTIALS, ///< Log in at the proxy.
  content_length = STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_LENGTH, ///< Say how long the content is.
  precondition = STATUSBOOK_HTTP_RETRY_CHANGE_PRECONDITION, ///< Fetch the present state, and send a precondition that fits it.
  expect = STATUSBOOK_HTTP_RETRY_CHANGE_EXPECT, ///< Leave out Expect.
  protocol = STATUSBOOK_HTTP_RETRY_CHANGE_PROTOCOL, ///< Speak a protocol that Upgrade names.
  shorter_content = STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_CONTENT, ///< Send less content.
  shorter_target = STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_TARGET, ///< Shorten the address.
  smaller_fields = STATUSBOOK_HTTP_RETRY_CHANGE_SMALLER_FIELDS, ///< Send fewer or shorter header fields.
  accepted_format = STATUSBOOK_HTTP_RETRY_CHANGE_ACCEPTED_FORMAT, ///< Accept another format, language or coding.
  content_format = STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_FORMAT, ///< Send the content in another format or coding.
};

/// The word, as data has it.
inline std::string_view to_string(RetryChange word) { return detail::view(statusbook_http_retry_change_name(static_cast<std::uint32_t>(word))); }

/// Whose way of trying again: our own, then the documented defaults of clients.
enum class RetryProfile : std::uint8_t {
  standard = STATUSBOOK_HTTP_RETRY_PROFILE_STANDARD, ///< What RFC 9110, RFC 8470 and the practice of most clients support.
  curl = STATUSBOOK_HTTP_RETRY_PROFILE_CURL, ///< curl with --retry.
  urllib3 = STATUSBOOK_HTTP_RETRY_PROFILE_URLLIB3, ///< urllib3's Retry for Python.
  got = STATUSBOOK_HTTP_RETRY_PROFILE_GOT, ///< got for Node.
  ky = STATUSBOOK_HTTP_RETRY_PROFILE_KY, ///< ky for JavaScript.
  undici = STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI, ///< RetryHandler of undici for Node.
  axios_retry = STATUSBOOK_HTTP_RETRY_PROFILE_AXIOS_RETRY, ///< axios-retry for Node.
  dotnet = STATUSBOOK_HTTP_RETRY_PROFILE_DOTNET, ///< Microsoft.Extensions.Http.Resilience for .NET.
  google = STATUSBOOK_HTTP_RETRY_PROFILE_GOOGLE, ///< google-api-core for Python.
  aws = STATUSBOOK_HTTP_RETRY_PROFILE_AWS, ///< botocore and the other SDKs of AWS.
  undici_7 = STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI_7, ///< RetryHandler of undici 7, which leaves QUERY alone.
  reqwest_retry = STATUSBOOK_HTTP_RETRY_PROFILE_REQWEST_RETRY, ///< reqwest-retry for Rust.
  okhttp = STATUSBOOK_HTTP_RETRY_PROFILE_OKHTTP, ///< OkHttp for Java and Kotlin.
  go_retryablehttp = STATUSBOOK_HTTP_RETRY_PROFILE_GO_RETRYABLEHTTP, ///< go-retryablehttp for Go.
  envoy = STATUSBOOK_HTTP_RETRY_PROFILE_ENVOY, ///< Envoy where retry_on is gateway-error.
};

/// The word, as data has it.
inline std::string_view to_string(RetryProfile word) { return detail::view(statusbook_http_retry_profile_name(static_cast<std::uint32_t>(word))); }

/// What a told wait is worth.
enum class RetryAfterState : std::uint8_t {
  valid = STATUSBOOK_HTTP_RETRY_AFTER_STATE_VALID, ///< It is as long as it says.
  past = STATUSBOOK_HTTP_RETRY_AFTER_STATE_PAST, ///< A moment that is over: no need to wait.
  clamped = STATUSBOOK_HTTP_RETRY_AFTER_STATE_CLAMPED, ///< Longer than can be counted or than the profile waits: cut to that.
  invalid = STATUSBOOK_HTTP_RETRY_AFTER_STATE_INVALID, ///< Neither a number of seconds nor an HTTP date.
};

/// The word, as data has it.
inline std::string_view to_string(RetryAfterState word) { return detail::view(statusbook_http_retry_after_state_name(static_cast<std::uint32_t>(word))); }

/// Which field told how long to wait.
enum class RetryAfterSource : std::uint8_t {
  retry_after = STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RETRY_AFTER, ///< Retry-After.
  rate_limit = STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT, ///< RateLimit, with RateLimit-Policy for what it leaves out.
  rate_limit_reset = STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT_RESET, ///< X-RateLimit-Reset or one of its kin.
};

/// The word, as data has it.
inline std::string_view to_string(RetryAfterSource word) { return detail::view(statusbook_http_retry_after_source_name(static_cast<std::uint32_t>(word))); }

/// A status code of gRPC. The numbers are gRPC's own, but OK's: 0 stands for an absent word.
enum class GrpcCode : std::uint8_t {
  CANCELLED = STATUSBOOK_HTTP_GRPC_CODE_CANCELLED, ///< The caller gave up.
  UNKNOWN = STATUSBOOK_HTTP_GRPC_CODE_UNKNOWN, ///< Nobody knows what went wrong.
  INVALID_ARGUMENT = STATUSBOOK_HTTP_GRPC_CODE_INVALID_ARGUMENT, ///< The arguments make no sense, whatever the state.
  DEADLINE_EXCEEDED = STATUSBOOK_HTTP_GRPC_CODE_DEADLINE_EXCEEDED, ///< The time was over before the work was done.
  NOT_FOUND = STATUSBOOK_HTTP_GRPC_CODE_NOT_FOUND, ///< What was asked for is not there.
  ALREADY_EXISTS = STATUSBOOK_HTTP_GRPC_CODE_ALREADY_EXISTS, ///< What was to be made is there already.
  PERMISSION_DENIED = STATUSBOOK_HTTP_GRPC_CODE_PERMISSION_DENIED, ///< The caller is known and may not.
  RESOURCE_EXHAUSTED = STATUSBOOK_HTTP_GRPC_CODE_RESOURCE_EXHAUSTED, ///< A quota or a resource is used up.
  FAILED_PRECONDITION = STATUSBOOK_HTTP_GRPC_CODE_FAILED_PRECONDITION, ///< The state does not allow it, and asking again will not help.
  ABORTED = STATUSBOOK_HTTP_GRPC_CODE_ABORTED, ///< It met with another change; begin again a level higher.
  OUT_OF_RANGE = STATUSBOOK_HTTP_GRPC_CODE_OUT_OF_RANGE, ///< Past the end of what there is.
  UNIMPLEMENTED = STATUSBOOK_HTTP_GRPC_CODE_UNIMPLEMENTED, ///< The server has no such method.
  INTERNAL = STATUSBOOK_HTTP_GRPC_CODE_INTERNAL, ///< The server is broken in a way that should not be.
  UNAVAILABLE = STATUSBOOK_HTTP_GRPC_CODE_UNAVAILABLE, ///< Not now; trying again may help.
  DATA_LOSS = STATUSBOOK_HTTP_GRPC_CODE_DATA_LOSS, ///< Data is lost or spoiled.
  UNAUTHENTICATED = STATUSBOOK_HTTP_GRPC_CODE_UNAUTHENTICATED, ///< The caller is not known.
  OK = STATUSBOOK_HTTP_GRPC_CODE_OK, ///< It worked.
};

/// The word, as data has it.
inline std::string_view to_string(GrpcCode word) { return detail::view(statusbook_http_grpc_code_name(static_cast<std::uint32_t>(word))); }

/// A way in which a status line left the grammar.
enum class StatusLineDeviation : std::uint32_t {
  invalid_utf8 = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_INVALID_UTF8, ///< It is not UTF-8; what is broken reads as U+FFFD.
  leading_space = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_LEADING_SPACE, ///< White space before the version.
  trailing_space = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_TRAILING_SPACE, ///< White space after the phrase, or more than the one space where there is none.
  extra_space = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_EXTRA_SPACE, ///< More than one space between two parts.
  other_space = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_OTHER_SPACE, ///< A tab, vertical tab, form feed or bare CR where a space belongs.
  missing_space = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_SPACE, ///< No space between the code and the phrase.
  missing_phrase = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_PHRASE, ///< It ends after the code, without the space that has to follow even where there is no phrase.
  missing_version = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_VERSION, ///< It begins with the code.
  version_case = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_CASE, ///< The name HTTP is not in upper case.
  version_form = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_FORM, ///< The version is not two digits with a dot between them, as in HTTP/2 or ICY.
  not_http1 = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NOT_HTTP1, ///< A version of HTTP that has no status line: 2 or 3.
  pseudo_header = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_PSEUDO_HEADER, ///< The :status pseudo-header field of HTTP/2 and HTTP/3.
  code_not_three_digits = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_NOT_THREE_DIGITS, ///< The code has fewer or more than three digits; there is no code in the answer.
  code_out_of_range = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_OUT_OF_RANGE, ///< Three digits, but outside 100 to 599; below 100 there is no code in the answer.
  non_ascii_phrase = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NON_ASCII_PHRASE, ///< The phrase has octets above 127, which the grammar has only as a relic.
  control_character = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CONTROL_CHARACTER, ///< A control character other than a tab in the phrase.
  bare_lf = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_BARE_LF, ///< The line ends with LF alone.
  more_lines = STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MORE_LINES, ///< Something follows the line; it was not read.
};

/// The word, as data has it.
inline std::string_view to_string(StatusLineDeviation word) { return detail::view(statusbook_http_status_line_deviation_name(static_cast<std::uint32_t>(word))); }

/// Another name of the same meaning.
class Alias {
public:
  explicit Alias(const statusbook_http_alias_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_alias_t *raw() const noexcept { return raw_; }

  /// The name as it is written: `Payload Too Large`.
  std::string_view phrase() const { return raw_->phrase; }
  /// The constant: `PAYLOAD_TOO_LARGE`.
  std::string_view name() const { return raw_->name; }
  /// Who uses it: documents, servers, libraries.
  List<std::string_view, char> used_by() const { return List<std::string_view, char>(raw_->used_by, raw_->used_by_count); }
  /// Where it is defined, if anywhere.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_http_alias_t *raw_;
};

/// One party's use of a status code.
class Meaning {
public:
  explicit Meaning(const statusbook_http_meaning_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_meaning_t *raw() const noexcept { return raw_; }

  /// The status code.
  std::uint16_t code() const { return raw_->code; }
  /// Whose meaning it is.
  Owner owner() const { return Owner(raw_->owner); }
  /// The reason phrase or title.
  std::optional<std::string_view> phrase() const { return raw_->phrase ? std::optional<std::string_view>(raw_->phrase) : std::nullopt; }
  /// The constant: `NOT_FOUND`.
  std::optional<std::string_view> name() const { return raw_->name ? std::optional<std::string_view>(raw_->name) : std::nullopt; }
  /// Where it stands.
  Standing standing() const { return static_cast<Standing>(raw_->standing); }
  /// What it means, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// Who else uses the number in this sense.
  List<std::string_view, char> also() const { return List<std::string_view, char>(raw_->also, raw_->also_count); }
  /// Its other names.
  List<Alias, statusbook_http_alias_t> aliases() const { return List<Alias, statusbook_http_alias_t>(raw_->aliases, raw_->aliases_count); }
  /// What it rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }
  /// Where it is met.
  Seen seen() const { return static_cast<Seen>(raw_->seen); }
  /// How well it is evidenced.
  Confidence confidence() const { return static_cast<Confidence>(raw_->confidence); }
  /// The day on which a temporary registration ends, `YYYY-MM-DD`.
  std::optional<std::string_view> expires() const { return raw_->expires ? std::optional<std::string_view>(raw_->expires) : std::nullopt; }
  /// A doubt or a peculiarity.
  std::optional<std::string_view> note() const { return raw_->note ? std::optional<std::string_view>(raw_->note) : std::nullopt; }
  /// What happened, whose side it is, what to do.
  std::optional<std::string_view> explanation() const { return raw_->explanation ? std::optional<std::string_view>(raw_->explanation) : std::nullopt; }

private:
  const statusbook_http_meaning_t *raw_;
};

/// A code that people take for another one.
class Distinction {
public:
  explicit Distinction(const statusbook_http_distinction_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_distinction_t *raw() const noexcept { return raw_; }

  /// The other code.
  std::uint16_t code() const { return raw_->code; }
  /// How to tell them apart, and which to use.
  std::string_view text() const { return raw_->text; }
  /// What that rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_http_distinction_t *raw_;
};

/// A header field that belongs to a status code.
class FieldRule {
public:
  explicit FieldRule(const statusbook_http_field_rule_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_field_rule_t *raw() const noexcept { return raw_; }

  /// The field: `WWW-Authenticate`.
  std::string_view name() const { return raw_->name; }
  /// How strongly it is asked for.
  Keyword keyword() const { return static_cast<Keyword>(raw_->keyword); }
  /// When; always if absent.
  std::optional<std::string_view> condition() const { return raw_->condition ? std::optional<std::string_view>(raw_->condition) : std::nullopt; }
  /// What says so.
  Reference reference() const { return Reference(raw_->reference); }

private:
  const statusbook_http_field_rule_t *raw_;
};

/// All that the book knows of one HTTP status code.
class Status {
public:
  explicit Status(const statusbook_http_status_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_status_t *raw() const noexcept { return raw_; }

  /// The code, 100 to 999.
  std::uint16_t code() const { return raw_->code; }
  /// The first phrase among the meanings.
  std::optional<std::string_view> phrase() const { return raw_->phrase ? std::optional<std::string_view>(raw_->phrase) : std::nullopt; }
  /// IANA's phrase.
  std::optional<std::string_view> registered_phrase() const { return raw_->page->registered_phrase ? std::optional<std::string_view>(raw_->page->registered_phrase) : std::nullopt; }
  /// The constant that goes with the phrase: `NOT_FOUND`.
  std::optional<std::string_view> name() const { return raw_->page->name ? std::optional<std::string_view>(raw_->page->name) : std::nullopt; }
  /// The class; absent from 600 on.
  std::optional<Class> class_() const { return raw_->class_ ? std::optional<Class>(static_cast<Class>(raw_->class_)) : std::nullopt; }
  /// IANA's standing if the code has a row there, else that of the first meaning, else `unassigned`.
  Standing standing() const { return static_cast<Standing>(raw_->standing); }
  /// What the code means, in one sentence.
  std::string_view summary() const { return raw_->page->summary; }
  /// Whose phrase and summary these are.
  std::optional<Owner> owner() const { return raw_->page->owner ? std::optional<Owner>(Owner(raw_->page->owner)) : std::nullopt; }
  /// What phrase and summary rest on.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->page->references, raw_->page->references_count); }
  /// Every use: IANA's, the well-known one, vendors', drafts'.
  List<Meaning, statusbook_http_meaning_t> meanings() const { return List<Meaning, statusbook_http_meaning_t>(raw_->page->meanings, raw_->page->meanings_count); }
  /// Other names of the meaning that gives the phrase.
  List<Alias, statusbook_http_alias_t> aliases() const { return List<Alias, statusbook_http_alias_t>(raw_->page->aliases, raw_->page->aliases_count); }
  /// The code that software has to take it for: itself if registered, x00 of its class if not, 500 from 600 on (RFC 9110 §15).
  std::uint16_t treated_as() const { return raw_->treated_as; }
  /// Whether the response has content.
  Content content() const { return static_cast<Content>(raw_->content); }
  /// Whether Content-Length and Transfer-Encoding may be sent.
  FramingFields framing_fields() const { return static_cast<FramingFields>(raw_->framing_fields); }
  /// What a cache may do with the response.
  Cache cache() const { return static_cast<Cache>(raw_->cache); }
  /// Header fields that belong to the code.
  List<FieldRule, statusbook_http_field_rule_t> fields() const { return List<FieldRule, statusbook_http_field_rule_t>(raw_->page->fields, raw_->page->fields_count); }
  /// Treated as 1xx.
  bool is_informational() const { return raw_->is_informational != 0; }
  /// Treated as 2xx.
  bool is_successful() const { return raw_->is_successful != 0; }
  /// Treated as 3xx.
  bool is_redirection() const { return raw_->is_redirection != 0; }
  /// Treated as 4xx.
  bool is_client_error() const { return raw_->is_client_error != 0; }
  /// Treated as 5xx: from 600 on too.
  bool is_server_error() const { return raw_->is_server_error != 0; }
  /// Treated as 4xx or 5xx.
  bool is_error() const { return raw_->is_error != 0; }
  /// A final response follows (RFC 9110 §15.2).
  bool is_interim() const { return raw_->is_interim != 0; }
  /// In the IANA registry with a meaning, for good or for a time.
  bool is_registered() const { return raw_->is_registered != 0; }
  /// A null body status of the Fetch standard: 101, 103, 204, 205, 304.
  bool is_null_body() const { return raw_->is_null_body != 0; }
  /// What happened, whose side it is, what to do.
  std::optional<std::string_view> explanation() const { return raw_->page->explanation ? std::optional<std::string_view>(raw_->page->explanation) : std::nullopt; }
  /// What to look for first, the most likely cause first.
  List<Remark, statusbook_remark_t> causes() const { return List<Remark, statusbook_remark_t>(raw_->page->causes, raw_->page->causes_count); }
  /// What search engines make of it.
  std::optional<Remark> search_engines() const { return raw_->page->search_engines ? std::optional<Remark>(Remark(raw_->page->search_engines)) : std::nullopt; }
  /// Whom to count it against, and what to watch.
  std::optional<Remark> monitoring() const { return raw_->page->monitoring ? std::optional<Remark>(Remark(raw_->page->monitoring)) : std::nullopt; }
  /// The codes that people take it for, and how to tell them apart.
  List<Distinction, statusbook_http_distinction_t> confused_with() const { return List<Distinction, statusbook_http_distinction_t>(raw_->page->confused_with, raw_->page->confused_with_count); }

private:
  const statusbook_http_status_t *raw_;
};

/// A class of status codes, explained.
class ClassInfo {
public:
  explicit ClassInfo(const statusbook_http_class_info_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_class_info_t *raw() const noexcept { return raw_; }

  /// The word.
  Class name() const { return static_cast<Class>(raw_->name); }
  /// The title: `Client Error`.
  std::string_view phrase() const { return raw_->phrase; }
  /// The first code of the class.
  std::uint16_t first() const { return raw_->first; }
  /// The last code of the class.
  std::uint16_t last() const { return raw_->last; }
  /// Whose fault it is; absent where nothing went wrong.
  std::optional<Fault> fault() const { return raw_->fault ? std::optional<Fault>(static_cast<Fault>(raw_->fault)) : std::nullopt; }
  /// What the class means, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// What happened, whose side it is, what to do.
  std::string_view explanation() const { return raw_->explanation; }
  /// What it rests on.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_http_class_info_t *raw_;
};

/// A registered request method.
class Method {
public:
  explicit Method(const statusbook_http_method_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_method_t *raw() const noexcept { return raw_; }

  /// The method, in the case that counts: `GET`.
  std::string_view name() const { return raw_->name; }
  /// Asks for nothing but reading (RFC 9110 §9.2.1).
  bool safe() const { return raw_->safe != 0; }
  /// Several times is intended to have the effect of once (RFC 9110 §9.2.2).
  bool idempotent() const { return raw_->idempotent != 0; }
  /// What it asks for, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// What defines it.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_http_method_t *raw_;
};

/// A code that an operation is usually answered with.
class TypicalCode {
public:
  explicit TypicalCode(const statusbook_http_typical_code_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_typical_code_t *raw() const noexcept { return raw_; }

  /// The code.
  std::uint16_t code() const { return raw_->code; }
  /// When.
  std::string_view condition() const { return raw_->condition; }
  /// The header fields that go with it.
  List<std::string_view, char> fields() const { return List<std::string_view, char>(raw_->fields, raw_->fields_count); }
  /// What it rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_http_typical_code_t *raw_;
};

/// What an operation of an API is usually answered with.
class Typical {
public:
  explicit Typical(const statusbook_http_typical_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_typical_t *raw() const noexcept { return raw_; }

  /// The operation.
  Operation operation() const { return static_cast<Operation>(raw_->operation); }
  /// What the operation is, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// The codes that guides agree on, the most usual first.
  List<TypicalCode, statusbook_http_typical_code_t> codes() const { return List<TypicalCode, statusbook_http_typical_code_t>(raw_->codes, raw_->codes_count); }
  /// What that rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_http_typical_t *raw_;
};

/// A status code that a search found.
class StatusMatch {
public:
  explicit StatusMatch(const statusbook_http_status_match_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_status_match_t *raw() const noexcept { return &raw_; }

  /// The code.
  std::uint16_t code() const { return raw_.code; }
  /// The meaning that was found.
  Meaning meaning() const { return Meaning(raw_.meaning); }
  /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
  std::uint32_t score() const { return raw_.score; }

private:
  statusbook_http_status_match_t raw_;
};

/// Whose behaviour a profile of redirects or retries has.
class Profile {
public:
  explicit Profile(const statusbook_http_profile_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_profile_t *raw() const noexcept { return raw_; }

  /// The word: `curl`.
  std::string_view name() const { return raw_->name; }
  /// The software that behaves so; absent for our own.
  std::optional<std::string_view> software() const { return raw_->software ? std::optional<std::string_view>(raw_->software) : std::nullopt; }
  /// The version that was looked at.
  std::optional<std::string_view> version() const { return raw_->version ? std::optional<std::string_view>(raw_->version) : std::nullopt; }
  /// Redirects that are followed at most, or seconds that are waited at most.
  std::optional<std::uint32_t> limit() const { return raw_->limit != UINT32_MAX ? std::optional<std::uint32_t>(raw_->limit) : std::nullopt; }
  /// What is peculiar about it, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// What it rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_http_profile_t *raw_;
};

/// The step after a response that redirects.
class Redirect {
public:
  explicit Redirect(const statusbook_http_redirect_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_redirect_t *raw() const noexcept { return &raw_; }

  /// Whether to follow.
  RedirectAction action() const { return static_cast<RedirectAction>(raw_.action); }
  /// The method of the next request; absent with `stop`.
  std::optional<std::string_view> next_method() const { return raw_.next_method ? std::optional<std::string_view>(std::string_view(raw_.next_method, raw_.next_method_length)) : std::nullopt; }
  /// What becomes of the content; absent with `stop`.
  std::optional<RedirectContent> content() const { return raw_.content ? std::optional<RedirectContent>(static_cast<RedirectContent>(raw_.content)) : std::nullopt; }
  /// Fields of the request that must not go into the next one; the caller's own secrets are last.
  std::vector<std::string_view> drop_fields() const { return detail::names(raw_.drop_fields, raw_.drop_fields_count, raw_.drop_fields_own, raw_.drop_fields_own_count); }
  /// The new address stands for the old one from now on: 301 and 308.
  bool is_permanent() const { return raw_.is_permanent != 0; }
  /// The chain has left its first origin: pass it on as `crossed` at the next hop.
  bool crossed() const { return raw_.crossed != 0; }
  /// Why, in one sentence.
  std::string_view reason() const { return raw_.reason; }
  /// What that rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_.references, raw_.references_count); }

private:
  statusbook_http_redirect_t raw_;
};

/// How long a response tells to wait.
class RetryAfter {
public:
  explicit RetryAfter(const statusbook_http_retry_after_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_retry_after_t *raw() const noexcept { return &raw_; }

  /// What it is worth.
  RetryAfterState state() const { return static_cast<RetryAfterState>(raw_.state); }
  /// Whole seconds from now on, at most 2147483647; absent if it is invalid.
  std::optional<std::uint32_t> seconds() const { return raw_.seconds != UINT32_MAX ? std::optional<std::uint32_t>(raw_.seconds) : std::nullopt; }
  /// The field that says so.
  RetryAfterSource source() const { return static_cast<RetryAfterSource>(raw_.source); }

private:
  statusbook_http_retry_after_t raw_;
};

/// Whether to try a request again.
class Retry {
public:
  explicit Retry(const statusbook_http_retry_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_retry_t *raw() const noexcept { return &raw_; }

  /// Whether and how.
  RetryAction action() const { return static_cast<RetryAction>(raw_.action); }
  /// Only once: a second answer of this kind ends it.
  bool once() const { return raw_.once != 0; }
  /// Seconds to wait, as the server told; absent if it told nothing that counts.
  std::optional<std::uint32_t> wait() const { return raw_.wait != UINT32_MAX ? std::optional<std::uint32_t>(raw_.wait) : std::nullopt; }
  /// What that is worth; absent if the server told nothing that counts.
  std::optional<RetryAfterState> wait_state() const { return raw_.wait_state ? std::optional<RetryAfterState>(static_cast<RetryAfterState>(raw_.wait_state)) : std::nullopt; }
  /// The field that told it.
  std::optional<RetryAfterSource> wait_source() const { return raw_.wait_source ? std::optional<RetryAfterSource>(static_cast<RetryAfterSource>(raw_.wait_source)) : std::nullopt; }
  /// The server wants a longer wait than `max_wait`: do not try before it is over.
  bool too_long() const { return raw_.too_long != 0; }
  /// What has to change first, with `after_change`.
  std::optional<RetryChange> change() const { return raw_.change ? std::optional<RetryChange>(static_cast<RetryChange>(raw_.change)) : std::nullopt; }
  /// Why, in one sentence.
  std::string_view reason() const { return raw_.reason; }
  /// What that rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_.references, raw_.references_count); }

private:
  statusbook_http_retry_t raw_;
};

/// A parsed status line.
class StatusLine {
public:
  explicit StatusLine(const statusbook_http_status_line_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_http_status_line_t *raw() const noexcept { return &raw_; }

  /// The version as it was sent: `HTTP/1.1`.
  std::optional<std::string_view> version() const { return raw_.version ? std::optional<std::string_view>(std::string_view(raw_.version, raw_.version_length)) : std::nullopt; }
  /// The code; absent if it is not three digits from 100 on.
  std::optional<std::uint16_t> code() const { return raw_.code ? std::optional<std::uint16_t>(raw_.code) : std::nullopt; }
  /// The phrase as it was sent; absent if there is none.
  std::optional<std::string_view> phrase() const { return raw_.phrase ? std::optional<std::string_view>(std::string_view(raw_.phrase, raw_.phrase_length)) : std::nullopt; }
  /// The ways in which the line left the grammar.
  Words<StatusLineDeviation> deviations() const { return Words<StatusLineDeviation>(raw_.deviations); }

private:
  statusbook_http_status_line_t raw_;
};

} // namespace http

namespace smtp {

/// What the first digit of a reply says: done, go on, not now, or no.
enum class Permanence : std::uint8_t {
  success = STATUSBOOK_SMTP_PERMANENCE_SUCCESS, ///< 2xx, 2.x.x: done.
  intermediate = STATUSBOOK_SMTP_PERMANENCE_INTERMEDIATE, ///< 3xx: the server waits for the rest.
  transient = STATUSBOOK_SMTP_PERMANENCE_TRANSIENT, ///< 4xx, 4.x.x: not now; the same again later may work.
  permanent = STATUSBOOK_SMTP_PERMANENCE_PERMANENT, ///< 5xx, 5.x.x: no; the same again will fail again.
};

/// The word, as data has it.
inline std::string_view to_string(Permanence word) { return detail::view(statusbook_smtp_permanence_name(static_cast<std::uint32_t>(word))); }

/// Where a basic reply code stands. IANA keeps no registry of them.
enum class CodeStanding : std::uint8_t {
  standard = STATUSBOOK_SMTP_CODE_STANDING_STANDARD, ///< Defined by an RFC.
  named = STATUSBOOK_SMTP_CODE_STANDING_NAMED, ///< Defined nowhere, but named beside an enhanced code in the IANA registry.
  draft = STATUSBOOK_SMTP_CODE_STANDING_DRAFT, ///< From a proposal that did not become an RFC.
  seen = STATUSBOOK_SMTP_CODE_STANDING_SEEN, ///< Non-standard, and met in real replies.
  unassigned = STATUSBOOK_SMTP_CODE_STANDING_UNASSIGNED, ///< Nobody's, as far as the book knows.
};

/// The word, as data has it.
inline std::string_view to_string(CodeStanding word) { return detail::view(statusbook_smtp_code_standing_name(static_cast<std::uint32_t>(word))); }

/// What an enhanced code is about: its second number.
enum class Subject : std::uint8_t {
  other = STATUSBOOK_SMTP_SUBJECT_OTHER, ///< X.0: not said, or none of the others.
  addressing = STATUSBOOK_SMTP_SUBJECT_ADDRESSING, ///< X.1: the address of the sender or the recipient.
  mailbox = STATUSBOOK_SMTP_SUBJECT_MAILBOX, ///< X.2: the mailbox itself.
  mail_system = STATUSBOOK_SMTP_SUBJECT_MAIL_SYSTEM, ///< X.3: the destination's mail system.
  network = STATUSBOOK_SMTP_SUBJECT_NETWORK, ///< X.4: the way there.
  protocol = STATUSBOOK_SMTP_SUBJECT_PROTOCOL, ///< X.5: what was said in SMTP.
  content = STATUSBOOK_SMTP_SUBJECT_CONTENT, ///< X.6: what the message holds.
  security = STATUSBOOK_SMTP_SUBJECT_SECURITY, ///< X.7: authentication, encryption or policy.
};

/// The word, as data has it.
inline std::string_view to_string(Subject word) { return detail::view(statusbook_smtp_subject_name(static_cast<std::uint32_t>(word))); }

/// With which basic codes an enhanced code is registered.
enum class Association : std::uint8_t {
  listed = STATUSBOOK_SMTP_ASSOCIATION_LISTED, ///< With those listed.
  listed_and_others = STATUSBOOK_SMTP_ASSOCIATION_LISTED_AND_OTHERS, ///< With those listed, and any other of the class.
  any = STATUSBOOK_SMTP_ASSOCIATION_ANY, ///< With any.
  any_permanent = STATUSBOOK_SMTP_ASSOCIATION_ANY_PERMANENT, ///< With any that begins with 5.
  not_given = STATUSBOOK_SMTP_ASSOCIATION_NOT_GIVEN, ///< The registry does not say.
};

/// The word, as data has it.
inline std::string_view to_string(Association word) { return detail::view(statusbook_smtp_association_name(static_cast<std::uint32_t>(word))); }

/// A way in which a reply left the grammar.
enum class ReplyDeviation : std::uint32_t {
  invalid_utf8 = STATUSBOOK_SMTP_REPLY_DEVIATION_INVALID_UTF8, ///< It is not UTF-8; what is broken reads as U+FFFD.
  no_code = STATUSBOOK_SMTP_REPLY_DEVIATION_NO_CODE, ///< It does not begin with a reply code.
  code_alone = STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_ALONE, ///< A code, and no text on any line.
  code_out_of_grammar = STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_OUT_OF_GRAMMAR, ///< A first digit outside 2 to 5, or a second one above 5.
  codes_differ = STATUSBOOK_SMTP_REPLY_DEVIATION_CODES_DIFFER, ///< Not all lines carry the same reply code; the first counts.
  missing_hyphen = STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_HYPHEN, ///< A line that is not the last has no hyphen after its code.
  unfinished = STATUSBOOK_SMTP_REPLY_DEVIATION_UNFINISHED, ///< The last line has a hyphen after its code.
  line_without_code = STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_WITHOUT_CODE, ///< A line other than the first has no reply code.
  leading_space = STATUSBOOK_SMTP_REPLY_DEVIATION_LEADING_SPACE, ///< White space before a code.
  extra_space = STATUSBOOK_SMTP_REPLY_DEVIATION_EXTRA_SPACE, ///< More than one space after a code.
  tab = STATUSBOOK_SMTP_REPLY_DEVIATION_TAB, ///< A tab where a space belongs.
  missing_space = STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_SPACE, ///< No space between a code and the text.
  enhanced_first = STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FIRST, ///< The enhanced code stands before the reply code.
  enhanced_hash = STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_HASH, ///< A number sign before a code: #5.1.1, #550.
  enhanced_parentheses = STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_PARENTHESES, ///< The enhanced code in parentheses.
  enhanced_late = STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_LATE, ///< The enhanced code is not the first word of the text.
  enhanced_not_repeated = STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_NOT_REPEATED, ///< Not every line carries the enhanced code.
  enhanced_differ = STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_DIFFER, ///< Not all enhanced codes of the lines are the same; the first counts.
  enhanced_form = STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FORM, ///< A leading zero in an enhanced code.
  stray_number = STATUSBOOK_SMTP_REPLY_DEVIATION_STRAY_NUMBER, ///< A lone digit where an enhanced code belongs.
  class_mismatch = STATUSBOOK_SMTP_REPLY_DEVIATION_CLASS_MISMATCH, ///< The two codes disagree about the class.
  nested_reply = STATUSBOOK_SMTP_REPLY_DEVIATION_NESTED_REPLY, ///< A second reply in angle brackets inside the text.
  line_too_long = STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_TOO_LONG, ///< A line of more than 512 octets with its end.
  bare_lf = STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_LF, ///< A line ends with LF alone.
  bare_cr = STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_CR, ///< A CR without its LF.
  control_character = STATUSBOOK_SMTP_REPLY_DEVIATION_CONTROL_CHARACTER, ///< A control character other than a tab in the text.
  non_ascii = STATUSBOOK_SMTP_REPLY_DEVIATION_NON_ASCII, ///< Octets above 127, which need SMTPUTF8.
};

/// The word, as data has it.
inline std::string_view to_string(ReplyDeviation word) { return detail::view(statusbook_smtp_reply_deviation_name(static_cast<std::uint32_t>(word))); }

/// Why a message was not taken: the reason behind a reply.
enum class Category : std::uint8_t {
  recipient_unknown = STATUSBOOK_SMTP_CATEGORY_RECIPIENT_UNKNOWN, ///< There is no such recipient.
  invalid_address = STATUSBOOK_SMTP_CATEGORY_INVALID_ADDRESS, ///< The recipient's address cannot be one.
  mailbox_disabled = STATUSBOOK_SMTP_CATEGORY_MAILBOX_DISABLED, ///< The mailbox exists and takes no mail: suspended, inactive, closed.
  mailbox_moved = STATUSBOOK_SMTP_CATEGORY_MAILBOX_MOVED, ///< The recipient has another address now.
  mailbox_full = STATUSBOOK_SMTP_CATEGORY_MAILBOX_FULL, ///< The recipient's mailbox is full.
  recipient_refused = STATUSBOOK_SMTP_CATEGORY_RECIPIENT_REFUSED, ///< This recipient does not take this mail, or does not say why not.
  domain_unknown = STATUSBOOK_SMTP_CATEGORY_DOMAIN_UNKNOWN, ///< The recipient's domain does not exist.
  domain_not_accepting = STATUSBOOK_SMTP_CATEGORY_DOMAIN_NOT_ACCEPTING, ///< The recipient's domain takes no mail at all.
  network_error = STATUSBOOK_SMTP_CATEGORY_NETWORK_ERROR, ///< The server could not be reached, or the connection broke.
  dns_failure = STATUSBOOK_SMTP_CATEGORY_DNS_FAILURE, ///< The way to the domain could not be looked up for now.
  expired = STATUSBOOK_SMTP_CATEGORY_EXPIRED, ///< It was tried for as long as the queue allows.
  routing_loop = STATUSBOOK_SMTP_CATEGORY_ROUTING_LOOP, ///< The message goes round in circles.
  system_error = STATUSBOOK_SMTP_CATEGORY_SYSTEM_ERROR, ///< The receiving system has a fault of its own.
  system_full = STATUSBOOK_SMTP_CATEGORY_SYSTEM_FULL, ///< The receiving system has run out of storage.
  greylisted = STATUSBOOK_SMTP_CATEGORY_GREYLISTED, ///< Put off once, to see whether the sender tries again.
  rate_limited = STATUSBOOK_SMTP_CATEGORY_RATE_LIMITED, ///< Too many messages or connections for the time being.
  too_many_recipients = STATUSBOOK_SMTP_CATEGORY_TOO_MANY_RECIPIENTS, ///< More recipients than one message or transaction may have.
  ip_blocked = STATUSBOOK_SMTP_CATEGORY_IP_BLOCKED, ///< The sending address is on a block list.
  domain_blocked = STATUSBOOK_SMTP_CATEGORY_DOMAIN_BLOCKED, ///< The sender's domain, or one in the message, is on a block list.
  bad_reputation = STATUSBOOK_SMTP_CATEGORY_BAD_REPUTATION, ///< The sender's address or domain has a poor reputation.
  rdns_required = STATUSBOOK_SMTP_CATEGORY_RDNS_REQUIRED, ///< The sending address has no name in DNS, or one that does not lead back.
  auth_failed = STATUSBOOK_SMTP_CATEGORY_AUTH_FAILED, ///< SPF, DKIM, DMARC or ARC failed, or is missing.
  sender_rejected = STATUSBOOK_SMTP_CATEGORY_SENDER_REJECTED, ///< The envelope's sender is refused.
  tls_required = STATUSBOOK_SMTP_CATEGORY_TLS_REQUIRED, ///< An encrypted connection is wanted, or failed.
  auth_required = STATUSBOOK_SMTP_CATEGORY_AUTH_REQUIRED, ///< The client has to log in, or could not.
  relay_denied = STATUSBOOK_SMTP_CATEGORY_RELAY_DENIED, ///< The server does not pass on mail for this domain.
  policy = STATUSBOOK_SMTP_CATEGORY_POLICY, ///< A local policy that is not told further.
  security_other = STATUSBOOK_SMTP_CATEGORY_SECURITY_OTHER, ///< A matter of security that is none of the others.
  spam_content = STATUSBOOK_SMTP_CATEGORY_SPAM_CONTENT, ///< The message looks like spam.
  virus = STATUSBOOK_SMTP_CATEGORY_VIRUS, ///< The message carries malware.
  content_rejected = STATUSBOOK_SMTP_CATEGORY_CONTENT_REJECTED, ///< Something in the message is not allowed.
  message_too_large = STATUSBOOK_SMTP_CATEGORY_MESSAGE_TOO_LARGE, ///< The message is larger than what is taken.
  message_malformed = STATUSBOOK_SMTP_CATEGORY_MESSAGE_MALFORMED, ///< The message breaks the rules of its format.
  protocol_error = STATUSBOOK_SMTP_CATEGORY_PROTOCOL_ERROR, ///< Something was said that SMTP does not allow there.
  accepted = STATUSBOOK_SMTP_CATEGORY_ACCEPTED, ///< It was taken.
  intermediate = STATUSBOOK_SMTP_CATEGORY_INTERMEDIATE, ///< The server waits for the rest.
  auto_reply = STATUSBOOK_SMTP_CATEGORY_AUTO_REPLY, ///< An automatic answer, such as out of office.
  feedback = STATUSBOOK_SMTP_CATEGORY_FEEDBACK, ///< A report of abuse or of authentication, not a bounce.
  unknown = STATUSBOOK_SMTP_CATEGORY_UNKNOWN, ///< Nothing tells the reason well enough.
};

/// The word, as data has it.
inline std::string_view to_string(Category word) { return detail::view(statusbook_smtp_category_name(static_cast<std::uint32_t>(word))); }

/// What a category is about.
enum class CategoryGroup : std::uint8_t {
  recipient = STATUSBOOK_SMTP_CATEGORY_GROUP_RECIPIENT, ///< The recipient or the mailbox.
  domain = STATUSBOOK_SMTP_CATEGORY_GROUP_DOMAIN, ///< The recipient's domain.
  network = STATUSBOOK_SMTP_CATEGORY_GROUP_NETWORK, ///< The way there.
  server = STATUSBOOK_SMTP_CATEGORY_GROUP_SERVER, ///< The receiving system.
  rate = STATUSBOOK_SMTP_CATEGORY_GROUP_RATE, ///< How much is sent.
  reputation = STATUSBOOK_SMTP_CATEGORY_GROUP_REPUTATION, ///< What is known of the sender.
  authentication = STATUSBOOK_SMTP_CATEGORY_GROUP_AUTHENTICATION, ///< Who the sender is.
  policy = STATUSBOOK_SMTP_CATEGORY_GROUP_POLICY, ///< What the receiver allows.
  content = STATUSBOOK_SMTP_CATEGORY_GROUP_CONTENT, ///< The message itself.
  protocol = STATUSBOOK_SMTP_CATEGORY_GROUP_PROTOCOL, ///< What was said in SMTP.
  meta = STATUSBOOK_SMTP_CATEGORY_GROUP_META, ///< No refusal, or not known.
};

/// The word, as data has it.
inline std::string_view to_string(CategoryGroup word) { return detail::view(statusbook_smtp_category_group_name(static_cast<std::uint32_t>(word))); }

/// What the sender should do.
enum class Action : std::uint8_t {
  suppress = STATUSBOOK_SMTP_ACTION_SUPPRESS, ///< Send nothing more to this recipient.
  retry = STATUSBOOK_SMTP_ACTION_RETRY, ///< Try again later.
  slow_down = STATUSBOOK_SMTP_ACTION_SLOW_DOWN, ///< Send less at a time, then try again.
  fix_sender = STATUSBOOK_SMTP_ACTION_FIX_SENDER, ///< Mend the reputation or the DNS of the sending side; keep the recipient.
  fix_configuration = STATUSBOOK_SMTP_ACTION_FIX_CONFIGURATION, ///< Mend authentication, encryption or the client; keep the recipient.
  change_message = STATUSBOOK_SMTP_ACTION_CHANGE_MESSAGE, ///< Change the message; keep the recipient.
  review = STATUSBOOK_SMTP_ACTION_REVIEW, ///< Let a person look; keep the recipient meanwhile.
  no_action = STATUSBOOK_SMTP_ACTION_NO_ACTION, ///< Nothing has to be done, or nothing is known.
};

/// The word, as data has it.
inline std::string_view to_string(Action word) { return detail::view(statusbook_smtp_action_name(static_cast<std::uint32_t>(word))); }

/// The command that a reply answers.
enum class Command : std::uint8_t {
  connect = STATUSBOOK_SMTP_COMMAND_CONNECT, ///< None: the greeting.
  ehlo = STATUSBOOK_SMTP_COMMAND_EHLO, ///< EHLO, HELO or LHLO.
  starttls = STATUSBOOK_SMTP_COMMAND_STARTTLS, ///< STARTTLS.
  auth = STATUSBOOK_SMTP_COMMAND_AUTH, ///< AUTH.
  mail = STATUSBOOK_SMTP_COMMAND_MAIL, ///< MAIL.
  rcpt = STATUSBOOK_SMTP_COMMAND_RCPT, ///< RCPT.
  data = STATUSBOOK_SMTP_COMMAND_DATA, ///< DATA or BDAT, and the message after it.
  other = STATUSBOOK_SMTP_COMMAND_OTHER, ///< Another one: RSET, VRFY, QUIT and so on.
};

/// The word, as data has it.
inline std::string_view to_string(Command word) { return detail::view(statusbook_smtp_command_name(static_cast<std::uint32_t>(word))); }

/// How much a rule's evidence weighs.
enum class Strength : std::uint8_t {
  weak = STATUSBOOK_SMTP_STRENGTH_WEAK, ///< A hint, if there is nothing else.
  fair = STATUSBOOK_SMTP_STRENGTH_FAIR, ///< Usually right.
  strong = STATUSBOOK_SMTP_STRENGTH_STRONG, ///< Right nearly always.
  decisive = STATUSBOOK_SMTP_STRENGTH_DECISIVE, ///< Nothing else could change it.
};

/// The word, as data has it.
inline std::string_view to_string(Strength word) { return detail::view(statusbook_smtp_strength_name(static_cast<std::uint32_t>(word))); }

/// What a rule goes by.
enum class Layer : std::uint8_t {
  basic = STATUSBOOK_SMTP_LAYER_BASIC, ///< The reply code.
  enhanced = STATUSBOOK_SMTP_LAYER_ENHANCED, ///< The registered meaning of the enhanced code.
  provider = STATUSBOOK_SMTP_LAYER_PROVIDER, ///< What a code means at one provider.
  phrase = STATUSBOOK_SMTP_LAYER_PHRASE, ///< The words of the text.
  own = STATUSBOOK_SMTP_LAYER_OWN, ///< The caller's own rule.
};

/// The word, as data has it.
inline std::string_view to_string(Layer word) { return detail::view(statusbook_smtp_layer_name(static_cast<std::uint32_t>(word))); }

/// Whom a text names.
enum class About : std::uint8_t {
  us = STATUSBOOK_SMTP_ABOUT_US, ///< An address or a domain of the sender's own.
  them = STATUSBOOK_SMTP_ABOUT_THEM, ///< Somebody else's address.
};

/// The word, as data has it.
inline std::string_view to_string(About word) { return detail::view(statusbook_smtp_about_name(static_cast<std::uint32_t>(word))); }

/// What became of a message for one recipient.
enum class Outcome : std::uint8_t {
  failed = STATUSBOOK_SMTP_OUTCOME_FAILED, ///< It could not be delivered, and nobody tries any more.
  delayed = STATUSBOOK_SMTP_OUTCOME_DELAYED, ///< It could not be delivered yet, and will be tried again.
  delivered = STATUSBOOK_SMTP_OUTCOME_DELIVERED, ///< It was delivered.
  relayed = STATUSBOOK_SMTP_OUTCOME_RELAYED, ///< It went on to a system that sends no notifications.
  expanded = STATUSBOOK_SMTP_OUTCOME_EXPANDED, ///< It went on to the members of a list or an alias.
};

/// The word, as data has it.
inline std::string_view to_string(Outcome word) { return detail::view(statusbook_smtp_outcome_name(static_cast<std::uint32_t>(word))); }

/// Which program wrote a line of a mail log.
enum class LogProgram : std::uint8_t {
  postfix = STATUSBOOK_SMTP_LOG_PROGRAM_POSTFIX, ///< Postfix.
  exim = STATUSBOOK_SMTP_LOG_PROGRAM_EXIM, ///< Exim.
  sendmail = STATUSBOOK_SMTP_LOG_PROGRAM_SENDMAIL, ///< Sendmail.
};

/// The word, as data has it.
inline std::string_view to_string(LogProgram word) { return detail::view(statusbook_smtp_log_program_name(static_cast<std::uint32_t>(word))); }

/// What kind of report a message is.
enum class ReportKind : std::uint8_t {
  delivery_status = STATUSBOOK_SMTP_REPORT_KIND_DELIVERY_STATUS, ///< A delivery status notification (RFC 3464).
  feedback = STATUSBOOK_SMTP_REPORT_KIND_FEEDBACK, ///< A report of abuse or the like (RFC 5965).
};

/// The word, as data has it.
inline std::string_view to_string(ReportKind word) { return detail::view(statusbook_smtp_report_kind_name(static_cast<std::uint32_t>(word))); }

/// All that the book knows of one SMTP reply code.
class CodeInfo {
public:
  explicit CodeInfo(const statusbook_smtp_code_info_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_code_info_t *raw() const noexcept { return raw_; }

  /// The code, 200 to 599.
  std::uint16_t code() const { return raw_->code; }
  /// Its title.
  std::optional<std::string_view> phrase() const { return raw_->phrase ? std::optional<std::string_view>(raw_->phrase) : std::nullopt; }
  /// What its first digit says.
  Permanence permanence() const { return static_cast<Permanence>(raw_->permanence); }
  /// Where it stands.
  CodeStanding standing() const { return static_cast<CodeStanding>(raw_->standing); }
  /// What it means, in one sentence.
  std::string_view summary() const { return raw_->page->summary; }
  /// The enhanced codes that IANA lists with it.
  List<EnhancedCode, statusbook_smtp_enhanced_code_t> enhanced() const { return List<EnhancedCode, statusbook_smtp_enhanced_code_t>(raw_->page->enhanced, raw_->page->enhanced_count); }
  /// What it rests on.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->page->references, raw_->page->references_count); }
  /// What happened, whose side it is, what to do.
  std::optional<std::string_view> explanation() const { return raw_->page->explanation ? std::optional<std::string_view>(raw_->page->explanation) : std::nullopt; }

private:
  const statusbook_smtp_code_info_t *raw_;
};

/// What an enhanced status code means at one provider.
class EnhancedMeaning {
public:
  explicit EnhancedMeaning(const statusbook_smtp_enhanced_meaning_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_enhanced_meaning_t *raw() const noexcept { return raw_; }

  /// The code, or the first of a range.
  EnhancedCode first() const { return EnhancedCode(&raw_->first); }
  /// The last of the range; the code again where it is one.
  EnhancedCode last() const { return EnhancedCode(&raw_->last); }
  /// Whose meaning it is.
  Owner owner() const { return Owner(raw_->owner); }
  /// A title.
  std::optional<std::string_view> phrase() const { return raw_->phrase ? std::optional<std::string_view>(raw_->phrase) : std::nullopt; }
  /// What it means there, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// What happened, whose side it is, what to do.
  std::optional<std::string_view> explanation() const { return raw_->explanation ? std::optional<std::string_view>(raw_->explanation) : std::nullopt; }
  /// What it rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }
  /// How well it is evidenced.
  Confidence confidence() const { return static_cast<Confidence>(raw_->confidence); }
  /// A doubt or a peculiarity.
  std::optional<std::string_view> note() const { return raw_->note ? std::optional<std::string_view>(raw_->note) : std::nullopt; }

private:
  const statusbook_smtp_enhanced_meaning_t *raw_;
};

/// All that the book knows of one enhanced status code.
class EnhancedInfo {
public:
  explicit EnhancedInfo(const statusbook_smtp_enhanced_info_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_enhanced_info_t *raw() const noexcept { return &raw_; }

  /// The code: `5.1.1`.
  EnhancedCode code() const { return EnhancedCode(&raw_.code); }
  /// IANA's title.
  std::optional<std::string_view> phrase() const { return raw_.phrase ? std::optional<std::string_view>(raw_.phrase) : std::nullopt; }
  /// What its class says.
  Permanence permanence() const { return static_cast<Permanence>(raw_.permanence); }
  /// What it is about; absent from X.8 on.
  std::optional<Subject> subject() const { return raw_.subject ? std::optional<Subject>(static_cast<Subject>(raw_.subject)) : std::nullopt; }
  /// Where it stands.
  Standing standing() const { return static_cast<Standing>(raw_.standing); }
  /// What it means, in one sentence.
  std::string_view summary() const { return raw_.summary; }
  /// The basic codes of its class that IANA lists with it.
  Numbers basic() const { return Numbers(raw_.basic, raw_.basic_count); }
  /// How to take that list.
  Association association() const { return static_cast<Association>(raw_.association); }
  /// What it rests on.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_.references, raw_.references_count); }
  /// What happened, whose side it is, what to do.
  std::optional<std::string_view> explanation() const { return raw_.explanation ? std::optional<std::string_view>(raw_.explanation) : std::nullopt; }
  /// What providers mean by it, beside or instead of that.
  List<EnhancedMeaning, statusbook_smtp_enhanced_meaning_t> meanings() const { return List<EnhancedMeaning, statusbook_smtp_enhanced_meaning_t>(raw_.meanings, raw_.meanings_count); }

private:
  statusbook_smtp_enhanced_info_t raw_;
};

/// A reply code or enhanced code that a search found.
class CodeMatch {
public:
  explicit CodeMatch(const statusbook_smtp_code_match_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_code_match_t *raw() const noexcept { return &raw_; }

  /// The reply code, if it is one.
  std::optional<std::uint16_t> code() const { return raw_.code ? std::optional<std::uint16_t>(raw_.code) : std::nullopt; }
  /// The enhanced code, if it is one.
  std::optional<EnhancedCode> enhanced() const { return raw_.enhanced.class_ ? std::optional<EnhancedCode>(EnhancedCode(&raw_.enhanced)) : std::nullopt; }
  /// Its title.
  std::optional<std::string_view> phrase() const { return raw_.phrase ? std::optional<std::string_view>(raw_.phrase) : std::nullopt; }
  /// What it means, in one sentence.
  std::string_view summary() const { return raw_.summary; }
  /// Whose meaning was found; absent for the registered one.
  std::optional<Owner> owner() const { return raw_.owner ? std::optional<Owner>(Owner(raw_.owner)) : std::nullopt; }
  /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
  std::uint32_t score() const { return raw_.score; }

private:
  statusbook_smtp_code_match_t raw_;
};

/// A parsed SMTP reply.
class Reply {
public:
  explicit Reply(const statusbook_smtp_reply_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_reply_t *raw() const noexcept { return &raw_; }

  /// The reply code of the first line.
  std::optional<std::uint16_t> code() const { return raw_.code ? std::optional<std::uint16_t>(raw_.code) : std::nullopt; }
  /// The first enhanced code.
  std::optional<EnhancedCode> enhanced() const { return raw_.enhanced.class_ ? std::optional<EnhancedCode>(EnhancedCode(&raw_.enhanced)) : std::nullopt; }
  /// What the reply code says or, without one, the enhanced code.
  std::optional<Permanence> permanence() const { return raw_.permanence ? std::optional<Permanence>(static_cast<Permanence>(raw_.permanence)) : std::nullopt; }
  /// Whether the two codes are of one class; absent unless there are both.
  std::optional<bool> codes_agree() const { return raw_.codes_agree ? std::optional<bool>(raw_.codes_agree == 2) : std::nullopt; }
  /// The text of each line, without codes.
  Lines lines() const { return Lines(raw()); }
  /// The lines, without codes, joined by line feeds.
  std::string text() const;
  /// The ways in which the reply left the grammar.
  Words<ReplyDeviation> deviations() const { return Words<ReplyDeviation>(raw_.deviations); }

private:
  statusbook_smtp_reply_t raw_;
};

/// A category of replies, and what to do about it.
class CategoryInfo {
public:
  explicit CategoryInfo(const statusbook_smtp_category_info_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_category_info_t *raw() const noexcept { return raw_; }

  /// The category.
  Category name() const { return static_cast<Category>(raw_->name); }
  /// What it is about.
  CategoryGroup group() const { return static_cast<CategoryGroup>(raw_->group); }
  /// What the sender should do where nothing else is said.
  Action action() const { return static_cast<Action>(raw_->action); }
  /// What it means, in one sentence.
  std::string_view summary() const { return raw_->summary; }
  /// What happened, and what to do.
  std::string_view explanation() const { return raw_->explanation; }
  /// What it rests on.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_smtp_category_info_t *raw_;
};

/// A rule by which replies are classified.
class BounceRule {
public:
  explicit BounceRule(const statusbook_smtp_bounce_rule_t *raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_bounce_rule_t *raw() const noexcept { return raw_; }

  /// Its name: `user_unknown`.
  std::string_view id() const { return raw_->id; }
  /// What it goes by.
  Layer layer() const { return static_cast<Layer>(raw_->layer); }
  /// What it says.
  Category category() const { return static_cast<Category>(raw_->category); }
  /// How much it weighs.
  Strength strength() const { return static_cast<Strength>(raw_->strength); }
  /// Whose words or codes they are; absent if many speak so.
  std::optional<Owner> owner() const { return raw_->owner ? std::optional<Owner>(Owner(raw_->owner)) : std::nullopt; }
  /// What it rests on; never empty.
  List<Reference, statusbook_reference_t> references() const { return List<Reference, statusbook_reference_t>(raw_->references, raw_->references_count); }

private:
  const statusbook_smtp_bounce_rule_t *raw_;
};

/// What a reply means for who sent the message.
class Classification {
public:
  explicit Classification(const statusbook_smtp_classification_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_classification_t *raw() const noexcept { return &raw_; }

  /// The reply code.
  std::optional<std::uint16_t> code() const { return raw_.code ? std::optional<std::uint16_t>(raw_.code) : std::nullopt; }
  /// The enhanced code.
  std::optional<EnhancedCode> enhanced() const { return raw_.enhanced.class_ ? std::optional<EnhancedCode>(EnhancedCode(&raw_.enhanced)) : std::nullopt; }
  /// What the codes say; absent if there are none.
  std::optional<Permanence> permanence() const { return raw_.permanence ? std::optional<Permanence>(static_cast<Permanence>(raw_.permanence)) : std::nullopt; }
  /// Whether the two codes are of one class; absent unless there are both.
  std::optional<bool> codes_agree() const { return raw_.codes_agree ? std::optional<bool>(raw_.codes_agree == 2) : std::nullopt; }
  /// The reason.
  Category category() const { return static_cast<Category>(raw_.category); }
  /// The caller's own name for it, if one of the caller's rules decided.
  std::optional<std::string_view> own_category() const { return raw_.own_category ? std::optional<std::string_view>(raw_.own_category) : std::nullopt; }
  /// What the reason is about.
  CategoryGroup group() const { return static_cast<CategoryGroup>(raw_.group); }
  /// What the sender should do.
  Action action() const { return static_cast<Action>(raw_.action); }
  /// The seconds after which the text says to try again.
  std::optional<std::uint32_t> retry_after() const { return raw_.retry_after != UINT32_MAX ? std::optional<std::uint32_t>(raw_.retry_after) : std::nullopt; }
  /// The slug of the provider that answered, as far as `remote` or the text tells.
  std::optional<std::string_view> owner() const { return raw_.owner ? std::optional<std::string_view>(raw_.owner) : std::nullopt; }
  /// Whom the text names; absent unless `own` was given.
  std::optional<About> about() const { return raw_.about ? std::optional<About>(static_cast<About>(raw_.about)) : std::nullopt; }
  /// The rule that decided; absent if none did.
  std::optional<std::string_view> rule() const { return raw_.rule ? std::optional<std::string_view>(raw_.rule) : std::nullopt; }
  /// What it goes by.
  std::optional<Layer> layer() const { return raw_.layer ? std::optional<Layer>(static_cast<Layer>(raw_.layer)) : std::nullopt; }
  /// How much it weighs.
  std::optional<Strength> strength() const { return raw_.strength ? std::optional<Strength>(static_cast<Strength>(raw_.strength)) : std::nullopt; }
  /// The part of the text that it rests on.
  std::optional<std::string_view> matched() const { return raw_.matched ? std::optional<std::string_view>(std::string_view(raw_.matched, raw_.matched_length)) : std::nullopt; }
  /// Where that begins in the text.
  std::optional<std::uint32_t> start() const { return raw_.start != UINT32_MAX ? std::optional<std::uint32_t>(raw_.start) : std::nullopt; }
  /// Where it ends.
  std::optional<std::uint32_t> end() const { return raw_.end != UINT32_MAX ? std::optional<std::uint32_t>(raw_.end) : std::nullopt; }
  /// The category that came second, if there was another one.
  std::optional<Category> runner_up() const { return raw_.runner_up ? std::optional<Category>(static_cast<Category>(raw_.runner_up)) : std::nullopt; }
  /// The rule that spoke for it.
  std::optional<std::string_view> runner_up_rule() const { return raw_.runner_up_rule ? std::optional<std::string_view>(raw_.runner_up_rule) : std::nullopt; }
  /// How much that weighs.
  std::optional<Strength> runner_up_strength() const { return raw_.runner_up_strength ? std::optional<Strength>(static_cast<Strength>(raw_.runner_up_strength)) : std::nullopt; }
  /// The ways in which the reply left the grammar.
  Words<ReplyDeviation> deviations() const { return Words<ReplyDeviation>(raw_.deviations); }

private:
  statusbook_smtp_classification_t raw_;
};

/// A rule that speaks for a category, and where.
class Evidence {
public:
  explicit Evidence(const statusbook_smtp_evidence_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_evidence_t *raw() const noexcept { return &raw_; }

  /// The rule.
  std::string_view rule() const { return raw_.rule; }
  /// What it says.
  Category category() const { return static_cast<Category>(raw_.category); }
  /// The caller's own name for it.
  std::optional<std::string_view> own_category() const { return raw_.own_category ? std::optional<std::string_view>(raw_.own_category) : std::nullopt; }
  /// What it goes by.
  Layer layer() const { return static_cast<Layer>(raw_.layer); }
  /// How much it weighs.
  Strength strength() const { return static_cast<Strength>(raw_.strength); }
  /// The part of the text that it rests on.
  std::string_view matched() const { return std::string_view(raw_.matched, raw_.matched_length); }
  /// Where that begins in the text.
  std::uint32_t start() const { return raw_.start; }
  /// Where it ends.
  std::uint32_t end() const { return raw_.end; }

private:
  statusbook_smtp_evidence_t raw_;
};

/// What a mail log says of one delivery.
class LogLine {
public:
  explicit LogLine(const statusbook_smtp_log_line_t &raw) noexcept : raw_(raw) {}

  /// The C struct.
  const statusbook_smtp_log_line_t *raw() const noexcept { return &raw_; }

  /// The program that wrote the line.
  LogProgram program() const { return static_cast<LogProgram>(raw_.program); }
  /// The message's name in the queue.
  std::optional<std::string_view> queue_id() const { return raw_.queue_id ? std::optional<std::string_view>(std::string_view(raw_.queue_id, raw_.queue_id_length)) : std::nullopt; }
  /// The address that was delivered to; absent if the line names none.
  std::optional<std::string_view> recipient() const { return raw_.recipient ? std::optional<std::string_view>(std::string_view(raw_.recipient, raw_.recipient_length)) : std::nullopt; }
  /// The host that answered; absent if none did.
  std::optional<std::string_view> relay() const { return raw_.relay ? std::optional<std::string_view>(std::string_view(raw_.relay, raw_.relay_length)) : std::nullopt; }
  /// What became of it.
  Outcome outcome() const { return static_cast<Outcome>(raw_.outcome); }
  /// The enhanced code that the program wrote beside the text, or made up.
  std::optional<EnhancedCode> enhanced() const { return raw_.enhanced.class_ ? std::optional<EnhancedCode>(EnhancedCode(&raw_.enhanced)) : std::nullopt; }
  /// The reply or the diagnostic text, ready for `classify`.
  std::optional<std::string_view> text() const { return raw_.text ? std::optional<std::string_view>(std::string_view(raw_.text, raw_.text_length)) : std::nullopt; }

private:
  statusbook_smtp_log_line_t raw_;
};

} // namespace smtp

namespace http {

/// All that the book knows of a status code; nothing outside 100 to 999. RFC 9110 section 15.
inline std::optional<Status> status(std::uint16_t code) {
  const statusbook_http_status_t *row = statusbook_http_status(code);
  return row ? std::optional<Status>(row) : std::nullopt;
}

/// The statuses that have a meaning, in the order of their codes.
inline List<Status, statusbook_http_status_t> statuses() {
  std::size_t count = 0;
  const statusbook_http_status_t *const *rows = statusbook_http_statuses(&count);
  return List<Status, statusbook_http_status_t>(rows, count);
}

/// A class of status codes, explained; nothing for a value that is no class. RFC 9110 section 15.
inline std::optional<ClassInfo> class_info(Class word) {
  const statusbook_http_class_info_t *row = statusbook_http_class_info(static_cast<std::uint32_t>(word));
  return row ? std::optional<ClassInfo>(row) : std::nullopt;
}

/// A registered request method; nothing if there is none of this name. RFC 9110 section 9.1.
inline std::optional<Method> method(std::string_view name) {
  const statusbook_http_method_t *row = nullptr;
  statusbook_http_method(detail::start(name), name.size(), &row);
  return row ? std::optional<Method>(row) : std::nullopt;
}

/// Reads a status line; nothing if it is none, and last_message() says why. RFC 9112 section 4.
inline std::optional<StatusLine> status_line(std::string_view line) {
  statusbook_http_status_line_t raw = {};
  raw.size = sizeof raw;
  const bool read = statusbook_http_status_line(detail::start(line), line.size(), &raw) == STATUSBOOK_RESULT_OK;
  return read ? std::optional<StatusLine>(raw) : std::nullopt;
}

/// Whether a response with this code to a request with this method has content; nothing if either is none.
/// RFC 9112 section 6.3.
inline std::optional<ContentRule> content_rule(std::string_view method, std::uint16_t code) {
  std::uint8_t rule = 0;
  const bool ruled = statusbook_http_content_rule(detail::start(method), method.size(), code, &rule) == STATUSBOOK_RESULT_OK;
  return ruled ? std::optional<ContentRule>(static_cast<ContentRule>(rule)) : std::nullopt;
}

/// What an operation of an API is usually answered with; nothing for a value that is none.
inline std::optional<Typical> typical(Operation word) {
  const statusbook_http_typical_t *row = statusbook_http_typical(static_cast<std::uint32_t>(word));
  return row ? std::optional<Typical>(row) : std::nullopt;
}

/// The status that a phrase names; nothing if there is none.
inline std::optional<Status> from_phrase(std::string_view phrase) {
  const statusbook_http_status_t *row = nullptr;
  statusbook_http_from_phrase(detail::start(phrase), phrase.size(), &row);
  return row ? std::optional<Status>(row) : std::nullopt;
}

/// Options of redirect(); all zero is the default.
inline statusbook_http_redirect_options_t redirect_options() {
  statusbook_http_redirect_options_t options = {};
  options.size = sizeof options;
  return options;
}

/// The step after a response that has a Location; nothing if code, method or an option is none. The method and the
/// secrets have to outlive it. RFC 9110 section 15.4.
inline std::optional<Redirect> redirect(
    std::uint16_t code, std::string_view method,
    const statusbook_http_redirect_options_t &options = redirect_options()) {
  statusbook_http_redirect_t raw = {};
  raw.size = sizeof raw;
  const statusbook_result_t result = statusbook_http_redirect(code, detail::start(method), method.size(), &options, &raw);
  return result == STATUSBOOK_RESULT_OK ? std::optional<Redirect>(raw) : std::nullopt;
}

/// Whose way of following redirects a profile has.
inline std::optional<Profile> redirect_profile(RedirectProfile word) {
  const statusbook_http_profile_t *row = statusbook_http_redirect_profile(static_cast<std::uint32_t>(word));
  return row ? std::optional<Profile>(row) : std::nullopt;
}

/// Options of retry() and retry_after(); all zero is the default.
inline statusbook_http_retry_options_t retry_options() {
  statusbook_http_retry_options_t options = {};
  options.size = sizeof options;
  return options;
}

/// Whether to try a request again, how, and after how long; nothing if code, method or an option is none.
/// RFC 9110 section 9.2.2.
inline std::optional<Retry> retry(
    std::uint16_t code, std::string_view method,
    const statusbook_http_retry_options_t &options = retry_options()) {
  statusbook_http_retry_t raw = {};
  raw.size = sizeof raw;
  const statusbook_result_t result = statusbook_http_retry(code, detail::start(method), method.size(), &options, &raw);
  return result == STATUSBOOK_RESULT_OK ? std::optional<Retry>(raw) : std::nullopt;
}

/// Whose defaults of trying again a profile has.
inline std::optional<Profile> retry_profile(RetryProfile word) {
  const statusbook_http_profile_t *row = statusbook_http_retry_profile(static_cast<std::uint32_t>(word));
  return row ? std::optional<Profile>(row) : std::nullopt;
}

/// How long a response tells to wait, by Retry-After or by what else `options` has; nothing if it tells nothing. `now` is
/// the clock in seconds since 1970. RFC 9110 section 10.2.3.
inline std::optional<RetryAfter> retry_after(
    std::optional<std::string_view> value, std::int64_t now,
    const statusbook_http_retry_options_t &options = retry_options()) {
  statusbook_http_retry_after_t raw = {};
  raw.size = sizeof raw;
  const char *start = value ? detail::start(*value) : nullptr;
  const statusbook_result_t result = statusbook_http_retry_after(start, value ? value->size() : 0, now, &options, &raw);
  return result == STATUSBOOK_RESULT_OK ? std::optional<RetryAfter>(raw) : std::nullopt;
}

/// The gRPC code that a client makes of a plain HTTP response; nothing outside 100 to 999.
inline std::optional<GrpcCode> to_grpc(std::uint16_t code) {
  const std::uint8_t word = statusbook_http_to_grpc(code);
  return word ? std::optional<GrpcCode>(static_cast<GrpcCode>(word)) : std::nullopt;
}

/// The status code that an HTTP interface gives for a gRPC code; nothing for what is none.
inline std::optional<std::uint16_t> from_grpc(GrpcCode word) {
  const std::uint16_t code = statusbook_http_from_grpc(static_cast<std::uint32_t>(word));
  return code ? std::optional<std::uint16_t>(code) : std::nullopt;
}

/// The meanings that fit a few words best, the best first, at most `limit` of them.
inline std::vector<StatusMatch> search(std::string_view query, std::size_t limit = 10) {
  return detail::search<StatusMatch>(statusbook_http_search, query, limit);
}

} // namespace http

namespace smtp {

/// The codes that fit a few words best, the best first, at most `limit` of them.
inline std::vector<CodeMatch> search(std::string_view query, std::size_t limit = 10) {
  return detail::search<CodeMatch>(statusbook_smtp_search, query, limit);
}

/// All that the book knows of a reply code; nothing outside 200 to 599. RFC 5321 section 4.2.
inline std::optional<CodeInfo> code(std::uint16_t code) {
  const statusbook_smtp_code_info_t *row = statusbook_smtp_code(code);
  return row ? std::optional<CodeInfo>(row) : std::nullopt;
}

/// All that the book knows of an enhanced code; nothing if it is not of the grammar. RFC 3463 section 2.
inline std::optional<EnhancedInfo> enhanced(std::string_view code) {
  statusbook_smtp_enhanced_info_t raw = {};
  raw.size = sizeof raw;
  const bool read = statusbook_smtp_enhanced(detail::start(code), code.size(), &raw) == STATUSBOOK_RESULT_OK;
  return read ? std::optional<EnhancedInfo>(raw) : std::nullopt;
}

/// Reads a reply. It points into the text, which has to outlive it. RFC 5321 section 4.2.
inline Reply reply(std::string_view text) {
  statusbook_smtp_reply_t raw = {};
  raw.size = sizeof raw;
  statusbook_smtp_reply(detail::start(text), text.size(), &raw);
  return Reply(raw);
}

/// The caller's own rules, from TOML or JSON.
class Rules {
public:
  /// Reads them; nothing if they cannot be, and then last_message() names the rule and the line.
  static std::optional<Rules> read(std::string_view text) {
    statusbook_smtp_rules_t *raw = nullptr;
    const bool read = statusbook_smtp_rules_new(detail::start(text), text.size(), &raw) == STATUSBOOK_RESULT_OK;
    return read ? std::optional<Rules>(Rules(raw)) : std::nullopt;
  }
  const statusbook_smtp_rules_t *raw() const noexcept { return raw_.get(); }

private:
  explicit Rules(statusbook_smtp_rules_t *raw) noexcept : raw_(raw) {}
  struct Free {
    void operator()(statusbook_smtp_rules_t *raw) const noexcept { statusbook_smtp_rules_free(raw); }
  };
  std::unique_ptr<statusbook_smtp_rules_t, Free> raw_;
};

/// Options of classify(); all zero is the default.
inline statusbook_smtp_classify_options_t classify_options() noexcept {
  statusbook_smtp_classify_options_t options = {};
  options.size = sizeof options;
  return options;
}

/// What a reply means for who sent the message; nothing if the options cannot be. It points into the text, and to the
/// rules if there are any. RFC 5321 section 4.2, RFC 3463 section 3.
inline std::optional<Classification> classify(
    std::string_view text, const statusbook_smtp_classify_options_t &options = classify_options()) {
  statusbook_smtp_classification_t raw = {};
  raw.size = sizeof raw;
  const statusbook_result_t result = statusbook_smtp_classify(detail::start(text), text.size(), &options, &raw);
  return result == STATUSBOOK_RESULT_OK ? std::optional<Classification>(raw) : std::nullopt;
}

/// Every rule that speaks for a category, the one that decides first.
inline std::vector<Evidence> explain(
    std::string_view text, const statusbook_smtp_classify_options_t &options = classify_options()) {
  statusbook_smtp_evidence_t empty = {};
  empty.size = sizeof empty;
  std::vector<statusbook_smtp_evidence_t> raw(32, empty);
  std::size_t count = 0;
  statusbook_smtp_explain(detail::start(text), text.size(), &options, raw.data(), raw.size(), &count);
  return std::vector<Evidence>(raw.begin(), raw.begin() + static_cast<std::ptrdiff_t>(count));
}

/// Reads a line of a mail log that tells what became of a delivery; nothing for any other. It points into the line.
inline std::optional<LogLine> log_line(std::string_view text) {
  statusbook_smtp_log_line_t raw = {};
  raw.size = sizeof raw;
  const bool read = statusbook_smtp_log_line(detail::start(text), text.size(), &raw) == STATUSBOOK_RESULT_OK;
  return read ? std::optional<LogLine>(raw) : std::nullopt;
}

/// A category, explained. RFC 3463 section 3.
inline CategoryInfo category(Category category) {
  return CategoryInfo(statusbook_smtp_category(static_cast<std::uint32_t>(category)));
}

/// Every category.
inline std::vector<CategoryInfo> categories() {
  std::size_t count = 0;
  const statusbook_smtp_category_info_t *const *rows = statusbook_smtp_categories(&count);
  return std::vector<CategoryInfo>(rows, rows + count);
}

/// The rule of the book that has this id, if there is one.
inline std::optional<BounceRule> bounce_rule(std::string_view id) {
  const statusbook_smtp_bounce_rule_t *row = nullptr;
  statusbook_smtp_bounce_rule(detail::start(id), id.size(), &row);
  return row ? std::optional<BounceRule>(row) : std::nullopt;
}

/// Every rule of the book.
inline std::vector<BounceRule> bounce_rules() {
  std::size_t count = 0;
  const statusbook_smtp_bounce_rule_t *const *rows = statusbook_smtp_bounce_rules(&count);
  return std::vector<BounceRule>(rows, rows + count);
}

inline std::string Reply::text() const {
  std::string text(statusbook_smtp_reply_text(&raw_, nullptr, 0), '\0');
  statusbook_smtp_reply_text(&raw_, text.data(), text.size() + 1);
  return text;
}

} // namespace smtp

} // namespace statusbook

#endif
