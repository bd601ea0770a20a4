// A second unit for hpp.cpp, which includes the header too.

#include "statusbook.hpp"

std::string_view phrase_in_the_other_unit(std::uint16_t code);
std::size_t lines_in_the_other_unit(std::string_view text);

std::string_view phrase_in_the_other_unit(std::uint16_t code) { return statusbook::http::status(code)->phrase().value_or(""); }

std::size_t lines_in_the_other_unit(std::string_view text) {
  const statusbook::smtp::Reply reply = statusbook::smtp::reply(text);
  std::size_t count = 0;
  for (const std::string_view line : reply.lines()) count += !line.empty();
  return count;
}
