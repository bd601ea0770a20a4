// The C++ face: nothing it says differs from C, so these look at how it says it.

#include "statusbook.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "check.h"

namespace http = statusbook::http;
namespace smtp = statusbook::smtp;
using std::string_view;

// In hpp_unit.cpp.
string_view phrase_in_the_other_unit(std::uint16_t code);
std::size_t lines_in_the_other_unit(string_view text);

namespace {

void a_status_has_what_the_document_says() {
  const std::optional<http::Status> status = http::status(STATUSBOOK_HTTP_NOT_FOUND);
  CHECK(status.has_value());
  if (!status) return;
  CHECK(status->code() == 404 && status->treated_as() == 404);
  CHECK(status->phrase() == "Not Found" && status->registered_phrase() == "Not Found");
  CHECK(status->name() == "NOT_FOUND");
  CHECK(status->class_() == http::Class::client_error);
  CHECK(status->standing() == statusbook::Standing::registered);
  CHECK(status->is_error() && status->is_client_error() && status->is_registered());
  CHECK(!status->is_successful() && !status->is_interim() && !status->is_null_body());
  CHECK(status->owner().has_value() && status->owner()->slug() == "iana");
  CHECK(status->references()[0].document() == "RFC 9110" && status->references()[0].section() == "15.5.5");
  CHECK(status->raw() == statusbook_http_status(404));
}

void a_status_without_a_meaning_is_a_status_with_nothing_in_it() {
  const auto status = http::status(471);
  CHECK(status.has_value());
  if (!status) return;
  CHECK(!status->phrase() && !status->registered_phrase() && !status->name() && !status->owner());
  CHECK(status->class_() == http::Class::client_error && status->treated_as() == 400);
  CHECK(status->standing() == statusbook::Standing::unassigned);
  CHECK(http::status(700).has_value() && !http::status(700)->class_());
}

void a_number_that_is_no_code_gives_nothing_and_a_message() {
  CHECK(!http::status(99));
  CHECK(statusbook::last_message().find("99") != std::string::npos);
  CHECK(!http::status(1000) && !http::status(0) && !http::status(65535));
  CHECK(!smtp::code(199) && !smtp::code(600));
  CHECK(statusbook::last_message().find("600") != std::string::npos);
  CHECK(statusbook::last_message().size() == statusbook_last_message(nullptr, 0));
  CHECK(statusbook::last_message().back() != '\0');
}

void the_meanings_of_a_code_are_a_range() {
  const auto meanings = http::status(425)->meanings();
  CHECK(meanings.size() == 2 && !meanings.empty());
  std::vector<string_view> owners;
  for (const http::Meaning meaning : meanings) {
    CHECK(meaning.code() == 425);
    owners.push_back(meaning.owner().slug());
  }
  CHECK(owners.size() == 2 && owners.front() == "iana" && owners.back() == meanings[1].owner().slug());
  CHECK(meanings[0].phrase() == "Too Early");
}

void aliases_and_who_uses_them_are_ranges_in_a_range() {
  const auto aliases = http::status(413)->aliases();
  const auto found = std::find_if(aliases.begin(), aliases.end(), [](const http::Alias &alias) { return alias.name() == "PAYLOAD_TOO_LARGE"; });
  CHECK(found != aliases.end());
  if (found == aliases.end()) return;
  CHECK((*found).phrase() == "Payload Too Large");
  const auto used_by = (*found).used_by();
  CHECK(std::find(used_by.begin(), used_by.end(), string_view("RFC 7231")) != used_by.end());
}

void an_empty_list_is_a_range_with_nothing_in_it() {
  const auto status = *http::status(471);
  CHECK(status.meanings().empty() && status.meanings().size() == 0);
  CHECK(status.meanings().begin() == status.meanings().end());
  CHECK(status.aliases().empty() && status.fields().empty());
  for (const http::Meaning meaning : status.meanings()) CHECK(meaning.code() == 0);
  const auto numbers = smtp::enhanced("5.1.351")->basic();
  CHECK(numbers.empty() && numbers.begin() == numbers.end());
}

void algorithms_take_the_iterators() {
  const auto statuses = http::statuses();
  const std::vector<http::Status> copies(statuses.begin(), statuses.end());
  CHECK(copies.size() == statuses.size() && static_cast<std::size_t>(std::distance(statuses.begin(), statuses.end())) == copies.size());
  CHECK(std::is_sorted(copies.begin(), copies.end(), [](const http::Status &a, const http::Status &b) { return a.code() < b.code(); }));
  CHECK(std::all_of(statuses.begin(), statuses.end(), [](const http::Status &status) { return !status.meanings().empty(); }));
  CHECK(std::count_if(statuses.begin(), statuses.end(), [](const http::Status &status) { return status.code() == 404; }) == 1);
  std::vector<std::uint16_t> codes;
  std::transform(statuses.begin(), statuses.end(), std::back_inserter(codes), [](const http::Status &status) { return status.code(); });
  CHECK(codes.front() == 100 && codes.back() == 999);
  auto second = statuses.begin();
  CHECK((*second++).code() == 100 && (*second).code() == 101);
}

void numbers_are_a_range_of_plain_integers() {
  const auto basic = smtp::enhanced("5.1.1")->basic();
  static_assert(std::is_same_v<decltype(basic[0]), std::uint16_t>);
  CHECK(basic.size() == 1 && basic[0] == 550 && *basic.begin() == 550);
  CHECK(std::count(basic.begin(), basic.end(), 550) == 1);
}

void a_class_has_its_title_and_a_number_that_is_none_has_nothing() {
  const auto info = http::class_info(http::Class::server_error);
  CHECK(info.has_value() && info->phrase() == "Server Error" && info->first() == 500 && info->last() == 599);
  CHECK(info->fault() == http::Fault::server && info->name() == http::Class::server_error);
  CHECK(!http::class_info(http::Class::successful)->fault());
  CHECK(!http::class_info(static_cast<http::Class>(0)) && !http::class_info(static_cast<http::Class>(6)));
}

void a_word_is_written_as_data_has_it() {
  CHECK(to_string(http::Class::client_error) == "client_error");
  CHECK(to_string(smtp::ReplyDeviation::no_code) == "no_code");
  CHECK(to_string(static_cast<http::Class>(0)).empty());
  static_assert(static_cast<int>(http::Cache::explicit_) == STATUSBOOK_HTTP_CACHE_EXPLICIT);
  CHECK(to_string(http::Cache::explicit_) == "explicit");
}

void a_method_is_found_by_any_string_view_of_its_name() {
  const char text[] = {'x', 'G', 'E', 'T', 'x'};
  const auto get = http::method(string_view(text + 1, 3));
  CHECK(get.has_value() && get->name() == "GET" && get->safe() && get->idempotent());
  CHECK(!http::method("POST")->safe() && !http::method("POST")->idempotent());
  CHECK(!http::method("get") && !http::method("BREW") && !http::method("G T"));
  CHECK(http::method(std::string("PUT")).has_value());
}

void a_phrase_gives_its_status() {
  CHECK(http::from_phrase("request entity too large")->code() == 413);
  CHECK(http::from_phrase(string_view("Not Found and more", 9))->code() == 404);
  CHECK(!http::from_phrase("__proto__") && !http::from_phrase("") && !http::from_phrase(string_view()));
}

void a_search_gives_a_vector_with_the_best_first() {
  const std::vector<http::StatusMatch> hits = http::search("rate limit");
  CHECK(hits.size() == 10 && hits.front().code() == 429 && hits.front().score() >= hits.back().score());
  CHECK(hits.front().meaning().owner().slug() == "iana");
  CHECK(http::search("rate limit", 2).size() == 2 && http::search("rate limit", 0).empty() && http::search("").empty());
  CHECK(http::search("server", static_cast<std::size_t>(-1)).size() > 10);
  const std::vector<smtp::CodeMatch> full = smtp::search("mailbox full", 2);
  CHECK(full.size() == 2 && full[0].enhanced()->text() == "5.2.2" && !full[0].code() && !full[0].owner());
  CHECK(smtp::search("421", 1)[0].code() == 421);
}

void an_operation_has_its_typical_codes() {
  const auto typical = http::typical(http::Operation::create);
  CHECK(typical.has_value() && typical->codes()[0].code() == 201 && typical->codes()[0].fields()[0] == "Location");
  CHECK(!http::typical(static_cast<http::Operation>(0)));
}

void a_method_and_a_code_say_whether_there_is_content() {
  CHECK(http::content_rule("HEAD", 200) == http::ContentRule::no_content);
  CHECK(http::content_rule("CONNECT", 200) == http::ContentRule::tunnel);
  CHECK(http::content_rule("GET", 205) == http::ContentRule::empty);
  CHECK(!http::content_rule("G T", 200) && !http::content_rule("GET", 99));
}

void a_redirect_says_what_is_sent_next() {
  const char *const secrets[] = {"X-Api-Key"};
  auto options = http::redirect_options();
  options.profile = STATUSBOOK_HTTP_REDIRECT_PROFILE_CURL;
  options.cross_origin = 1;
  options.secrets = secrets;
  options.secrets_count = 1;
  const auto step = http::redirect(303, "POST", options);
  CHECK(step.has_value());
  if (!step) return;
  CHECK(step->action() == http::RedirectAction::follow && step->next_method() == "GET");
  CHECK(step->content() == http::RedirectContent::drop && !step->is_permanent() && step->crossed());
  CHECK(!http::redirect(404, "GET")->next_method() && !http::redirect(303, "") && !http::redirect(99, "GET"));
  options.profile = 99;
  CHECK(!http::redirect(303, "POST", options));
  CHECK(http::redirect_profile(http::RedirectProfile::requests)->limit() == 30u);
}

void a_retry_says_whether_and_when() {
  auto options = http::retry_options();
  const string_view told = "30";
  options.retry_after = told.data();
  options.retry_after_length = told.size();
  options.max_wait = 10;
  const auto again = http::retry(503, "GET", options);
  CHECK(again.has_value());
  if (!again) return;
  CHECK(again->action() == http::RetryAction::same && again->wait() == 30u && again->too_long());
  CHECK(again->wait_state() == http::RetryAfterState::valid && !again->change());
  CHECK(!http::retry(503, "GET")->wait() && !http::retry(503, "G T") && !http::retry(1000, "GET"));
  CHECK(http::retry_profile(http::RetryProfile::undici)->limit() == 30u);
}

void what_a_response_tells_of_a_wait_may_be_nothing() {
  CHECK(http::retry_after("Sun, 06 Nov 1994 08:50:00 GMT", 784111777)->seconds() == 23u);
  CHECK(!http::retry_after("1.5", 0)->seconds() && !http::retry_after(std::nullopt, 0));
  auto options = http::retry_options();
  const string_view limit = "\"a\";r=0;t=30";
  options.rate_limit = limit.data();
  options.rate_limit_length = limit.size();
  CHECK(http::retry_after(std::nullopt, 0, options)->seconds() == 30u);
  CHECK(http::retry_after("5", 0, options)->seconds() == 5u);
}

void codes_of_grpc_are_words() {
  CHECK(http::to_grpc(429) == http::GrpcCode::UNAVAILABLE && http::from_grpc(http::GrpcCode::RESOURCE_EXHAUSTED) == 429);
  CHECK(!http::to_grpc(99) && !http::from_grpc(static_cast<http::GrpcCode>(99)));
}

void what_providers_mean_by_an_enhanced_code_is_a_range() {
  const auto meanings = smtp::enhanced("5.7.606")->meanings();
  CHECK(meanings.size() == 1 && meanings[0].owner().slug() == "microsoft");
  CHECK(meanings[0].first().text() == "5.7.606" && meanings[0].last().text() == "5.7.649");
}

void a_status_line_points_into_its_text() {
  const std::string text = "HTTP/1.1 404 Not Found\r\n";
  const auto line = http::status_line(text);
  CHECK(line.has_value());
  if (!line) return;
  CHECK(line->version() == "HTTP/1.1" && line->code() == 404 && line->phrase() == "Not Found");
  CHECK(line->version()->data() == text.data() && line->phrase()->data() == text.data() + 13);
  CHECK(line->deviations().empty() && line->deviations().bits() == 0);
}

void what_a_status_line_lacks_is_absent() {
  const auto line = http::status_line("404");
  CHECK(line.has_value() && !line->version() && !line->phrase() && line->code() == 404);
  CHECK(line->deviations().contains(http::StatusLineDeviation::missing_version));
  CHECK(!line->deviations().contains(http::StatusLineDeviation::bare_lf));
  CHECK(!http::status_line("HTTP/1.1 40 Short")->code());
  CHECK(!http::status_line("hello"));
  CHECK(statusbook::last_message().find("status line") != std::string::npos);
}

void a_code_of_smtp_lists_the_enhanced_codes_that_go_with_it() {
  const auto code = smtp::code(550);
  CHECK(code.has_value() && code->code() == 550 && code->permanence() == smtp::Permanence::permanent);
  CHECK(code->standing() == smtp::CodeStanding::standard && code->phrase().has_value());
  const auto enhanced = code->enhanced();
  CHECK(std::any_of(enhanced.begin(), enhanced.end(), [](const smtp::EnhancedCode &each) { return each.text() == "5.1.1"; }));
}

void an_enhanced_code_has_its_numbers() {
  const auto info = smtp::enhanced("5.7.606");
  CHECK(info.has_value());
  if (!info) return;
  const smtp::EnhancedCode code = info->code();
  CHECK(code.class_() == 5 && code.subject() == 7 && code.detail() == 606 && code.text() == "5.7.606");
  CHECK(info->permanence() == smtp::Permanence::permanent && info->subject() == smtp::Subject::security);
  CHECK(info->standing() == statusbook::Standing::unassigned && !info->phrase());
  CHECK(!smtp::enhanced("5.999.999")->subject());
  CHECK(!smtp::enhanced("3.1.1") && !smtp::enhanced("5.1") && !smtp::enhanced(""));
}

void a_reply_has_both_codes_and_its_lines() {
  const std::string text = "550-5.1.1 User\r\n550 5.1.1 unknown\r\n";
  const smtp::Reply reply = smtp::reply(text);
  CHECK(reply.code() == 550 && reply.permanence() == smtp::Permanence::permanent);
  CHECK(reply.enhanced().has_value() && reply.enhanced()->text() == "5.1.1" && reply.codes_agree() == true);
  const smtp::Lines lines = reply.lines();
  const std::vector<string_view> all(lines.begin(), lines.end());
  CHECK(all == (std::vector<string_view>{"User", "unknown"}));
  CHECK(all.size() == 2 && all[0].data() == text.data() + 10);
  CHECK(std::distance(lines.begin(), lines.end()) == 2);
  CHECK(std::find(lines.begin(), lines.end(), string_view("unknown")) != lines.end());
  CHECK(std::find(lines.begin(), lines.end(), string_view("User unknown")) == lines.end());
  std::size_t count = 0;
  for (const string_view line : lines) count += line.size();
  CHECK(count == 11);
  CHECK(reply.text() == "User\nunknown" && reply.deviations().empty());
}

void what_a_reply_lacks_is_absent() {
  const smtp::Reply reply = smtp::reply("no code here");
  CHECK(!reply.code() && !reply.enhanced() && !reply.permanence() && !reply.codes_agree());
  CHECK(reply.deviations().contains(smtp::ReplyDeviation::no_code));
  CHECK(reply.text() == "no code here");
  CHECK(smtp::reply("550 5.1.1 no").codes_agree() == true && smtp::reply("450 5.1.1 no").codes_agree() == false);
}

void an_empty_text_is_a_reply_with_one_empty_line() {
  for (const string_view text : {string_view(), string_view("")}) {
    const smtp::Reply reply = smtp::reply(text);
    CHECK(!reply.code() && reply.text().empty());
    const smtp::Lines lines = reply.lines();
    CHECK(std::distance(lines.begin(), lines.end()) == 1 && (*lines.begin()).empty());
  }
}

void a_copy_of_a_reply_has_the_same_lines() {
  const std::string text = "250-a\r\n250 b\r\n";
  smtp::Reply copy = smtp::reply("550 other");
  {
    const smtp::Reply reply = smtp::reply(text);
    copy = reply;
  }
  const smtp::Lines lines = copy.lines();
  CHECK((std::vector<string_view>(lines.begin(), lines.end()) == std::vector<string_view>{"a", "b"}));
}

void octets_that_are_no_text_are_kept() {
  const string_view text("550 a\0\xFF", 7);
  const smtp::Reply reply = smtp::reply(text);
  CHECK(reply.text() == std::string("a\0\xFF", 3));
  CHECK(reply.deviations().contains(smtp::ReplyDeviation::invalid_utf8));
}

void a_classification_has_the_reason_and_where_it_stands() {
  const std::string text = "452 4.2.2 Mailbox full, try again in 300 seconds";
  const auto answer = smtp::classify(text);
  CHECK(answer.has_value());
  if (!answer) return;
  CHECK(answer->code() == 452 && answer->enhanced()->text() == "4.2.2" && answer->codes_agree() == true);
  CHECK(answer->category() == smtp::Category::mailbox_full && answer->group() == smtp::CategoryGroup::recipient);
  CHECK(answer->action() == smtp::Action::retry && answer->permanence() == smtp::Permanence::transient);
  CHECK(answer->retry_after() == 300u && !answer->own_category() && !answer->owner() && !answer->about());
  CHECK(answer->matched()->data() == text.data() + *answer->start());
  CHECK(answer->matched()->size() == *answer->end() - *answer->start());
  CHECK(smtp::bounce_rule(*answer->rule())->category() == smtp::Category::mailbox_full);
  CHECK(to_string(answer->category()) == "mailbox_full" && answer->deviations().empty());
}

void what_nothing_speaks_for_is_unknown_and_has_no_place() {
  for (const string_view text : {string_view(), string_view(""), string_view("quick brown fox")}) {
    const auto answer = smtp::classify(text);
    CHECK(answer.has_value() && answer->category() == smtp::Category::unknown && !answer->rule());
    CHECK(!answer->matched() && !answer->start() && !answer->end() && !answer->layer() && !answer->strength());
    CHECK(!answer->runner_up() && !answer->runner_up_rule() && !answer->retry_after() && !answer->permanence());
    CHECK(smtp::explain(text).empty());
  }
}

void a_classification_knows_what_stands_beside_the_text() {
  auto options = smtp::classify_options();
  const string_view remote = "gmail-smtp-in.l.google.com";
  options.remote = remote.data();
  options.remote_length = remote.size();
  CHECK(smtp::classify("550 5.7.29")->category() == smtp::Category::auth_failed);
  CHECK(smtp::classify("550 5.7.29", options)->category() == smtp::Category::tls_required);
  CHECK(smtp::classify("550 5.7.29", options)->owner() == "google");
  const char *const own[] = {"192.0.2.0/24"};
  options = smtp::classify_options();
  options.own = own;
  options.own_count = 1;
  const string_view blocked = "554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org";
  CHECK(smtp::classify(blocked, options)->about() == smtp::About::them);
  CHECK(smtp::classify(blocked, options)->action() == smtp::Action::review);
  options.command = 99;
  CHECK(!smtp::classify(blocked, options) && smtp::explain(blocked, options).empty());
  CHECK(statusbook::last_message().find("99") != std::string::npos);
}

void rules_are_those_of_the_caller_and_can_be_moved() {
  auto made = smtp::Rules::read("[[rule]]\nid = 'ours'\ncategory = 'policy'\nphrases = ['not on tuesdays']\n");
  const smtp::Rules rules = std::move(*made);
  static_assert(!std::is_copy_constructible_v<smtp::Rules> && std::is_nothrow_move_constructible_v<smtp::Rules>);
  auto options = smtp::classify_options();
  options.rules = rules.raw();
  const auto answer = smtp::classify("550 5.1.1 Not on Tuesdays!", options);
  CHECK(answer->rule() == "ours" && answer->layer() == smtp::Layer::own && answer->matched() == "Not on Tuesdays");
  CHECK(answer->strength() == smtp::Strength::strong && answer->runner_up() == smtp::Category::recipient_unknown);
  const std::vector<smtp::Evidence> evidence = smtp::explain("550 5.1.1 Not on Tuesdays!", options);
  CHECK(evidence.size() == 2 && evidence[0].rule() == "ours" && evidence[1].rule() == "enhanced_unknown");
  CHECK(evidence[1].matched() == "5.1.1" && evidence[1].start() == 4 && evidence[1].end() == 9);
  CHECK(evidence[1].layer() == smtp::Layer::enhanced && !evidence[1].own_category());
}

void rules_that_cannot_be_are_nothing_and_the_message_names_the_rule() {
  CHECK(!smtp::Rules::read("[[rule]]\nid = 'ours'\ncategory = 'nonsense'\nphrases = ['a']\n"));
  const std::string message = statusbook::last_message();
  CHECK(message.find("ours") != std::string::npos && message.find("nonsense") != std::string::npos);
  CHECK(statusbook_last_result() == STATUSBOOK_RESULT_INVALID_RULES);
}

void a_category_and_a_rule_explain_themselves() {
  CHECK(smtp::category(smtp::Category::mailbox_full).action() == smtp::Action::retry);
  CHECK(smtp::category(smtp::Category::mailbox_full).references()[0].document() == "RFC 3463");
  const auto categories = smtp::categories();
  CHECK(categories.size() == 39 && categories[38].name() == smtp::Category::unknown);
  CHECK(!categories[0].summary().empty() && !categories[0].explanation().empty());
  CHECK(smtp::bounce_rule("enhanced_full")->strength() == smtp::Strength::strong);
  CHECK(!smtp::bounce_rule("enhanced_full")->owner() && smtp::bounce_rule("google_code_tls")->owner()->slug() == "google");
  CHECK(!smtp::bounce_rule("no_such_rule") && !smtp::bounce_rule("") && !smtp::bounce_rule(string_view()));
  const auto rules = smtp::bounce_rules();
  CHECK(rules.size() > 100);
  CHECK(std::all_of(rules.begin(), rules.end(), [](const smtp::BounceRule &rule) {
    return !rule.references().empty() && smtp::bounce_rule(rule.id())->raw() == rule.raw();
  }));
}

void lines_outlive_the_reply_that_they_are_of() {
  const std::string text = "550-one\r\n550 two\r\n";
  const auto lines_of = [](std::string_view reply) { return smtp::reply(reply).lines(); };
  const smtp::Lines lines = lines_of(text);
  smtp::reply("250 something else");
  auto line = lines.begin();
  CHECK(*line++ == "one" && line->size() == 3 && *line == "two");
  CHECK(++line == lines.end() && smtp::Lines::iterator() == lines.end());
  CHECK(smtp::reply("550 5.1.1 x").enhanced()->text() == "5.1.1");
}

void views_are_as_cheap_to_copy_as_a_pointer() {
  static_assert(sizeof(http::Status) == sizeof(void *) && std::is_trivially_copyable_v<http::Status>);
  static_assert(sizeof(http::Meaning) == sizeof(void *) && std::is_trivially_copyable_v<http::Meaning>);
  static_assert(std::is_trivially_copyable_v<smtp::Reply> && std::is_trivially_copyable_v<http::StatusLine>);
  static_assert(!std::is_convertible_v<const statusbook_http_status_t *, http::Status>);
  CHECK(http::status(404)->raw() == http::status(404)->raw());
}

void two_units_that_include_the_header_are_one_program() {
  CHECK(phrase_in_the_other_unit(404) == "Not Found");
  CHECK(phrase_in_the_other_unit(404).data() == http::status(404)->phrase()->data());
  CHECK(lines_in_the_other_unit("250-a\r\n250 b\r\n") == 2);
}

} // namespace

int main() {
  RUN(a_status_has_what_the_document_says);
  RUN(a_status_without_a_meaning_is_a_status_with_nothing_in_it);
  RUN(a_number_that_is_no_code_gives_nothing_and_a_message);
  RUN(the_meanings_of_a_code_are_a_range);
  RUN(aliases_and_who_uses_them_are_ranges_in_a_range);
  RUN(an_empty_list_is_a_range_with_nothing_in_it);
  RUN(algorithms_take_the_iterators);
  RUN(numbers_are_a_range_of_plain_integers);
  RUN(a_class_has_its_title_and_a_number_that_is_none_has_nothing);
  RUN(a_word_is_written_as_data_has_it);
  RUN(a_method_is_found_by_any_string_view_of_its_name);
  RUN(a_phrase_gives_its_status);
  RUN(a_search_gives_a_vector_with_the_best_first);
  RUN(an_operation_has_its_typical_codes);
  RUN(a_method_and_a_code_say_whether_there_is_content);
  RUN(a_redirect_says_what_is_sent_next);
  RUN(a_retry_says_whether_and_when);
  RUN(what_a_response_tells_of_a_wait_may_be_nothing);
  RUN(codes_of_grpc_are_words);
  RUN(what_providers_mean_by_an_enhanced_code_is_a_range);
  RUN(a_status_line_points_into_its_text);
  RUN(what_a_status_line_lacks_is_absent);
  RUN(a_code_of_smtp_lists_the_enhanced_codes_that_go_with_it);
  RUN(an_enhanced_code_has_its_numbers);
  RUN(a_reply_has_both_codes_and_its_lines);
  RUN(what_a_reply_lacks_is_absent);
  RUN(an_empty_text_is_a_reply_with_one_empty_line);
  RUN(a_copy_of_a_reply_has_the_same_lines);
  RUN(octets_that_are_no_text_are_kept);
  RUN(lines_outlive_the_reply_that_they_are_of);
  RUN(a_classification_has_the_reason_and_where_it_stands);
  RUN(what_nothing_speaks_for_is_unknown_and_has_no_place);
  RUN(a_classification_knows_what_stands_beside_the_text);
  RUN(rules_are_those_of_the_caller_and_can_be_moved);
  RUN(rules_that_cannot_be_are_nothing_and_the_message_names_the_rule);
  RUN(a_category_and_a_rule_explain_themselves);
  RUN(views_are_as_cheap_to_copy_as_a_pointer);
  RUN(two_units_that_include_the_header_are_one_program);
  return check_end();
}
