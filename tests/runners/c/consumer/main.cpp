// The same program in C++.

#include <iostream>
#include <statusbook.hpp>

int main() {
  const auto status = statusbook::http::status(404);
  const auto reply = statusbook::smtp::reply("550 5.1.1 User unknown\r\n");
  if (!status || !reply.code() || !reply.enhanced()) return 1;
  std::cout << status->code() << ' ' << *status->phrase() << ", " << *reply.code() << ' ' << reply.raw()->enhanced.text
            << ", version " << statusbook_version() << '\n';
}
