// What a request is answered with: HTTP's rules without a network.
//
// GET and HEAD of files below the web directory; a navigation path without a dot gives the app
// itself (index.html), so that its pages can be linked to. Files under /assets/ carry a hash in
// their names and never change; everything else is asked for again each time, cheaply by ETag.
// Every answer, errors too, carries the same security headers: nothing is loaded from elsewhere, no
// text becomes a script, no frame, no form, no referrer, and of the device only the microphone and
// the wake lock.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "server/files.h"

namespace unknot::server {

struct Request {
    std::string method;           // "GET"
    std::string target;           // path with query, as sent
    std::string accept_encoding;  // empty: not sent
    std::string if_none_match;    // empty: not sent
};

struct Answer {
    int status = 200;
    std::string reason = "OK";
    std::vector<std::pair<std::string, std::string>> headers;
    std::shared_ptr<const std::string> body;  // null: none
    std::size_t length = 0;                   // of the body that GET would have
};

Answer answer(Files& files, const Request& request);

// The names in a request's path, decoded. Errors: bad_input for everything that is no plain path:
// broken escapes, "..", escaped slashes, backslashes, NUL and other control characters.
Result<std::vector<std::string>> segments_of(std::string_view target);

// True when that Accept-Encoding allows the coding ("br", "gzip").
bool accepts(std::string_view accept_encoding, std::string_view coding);

// True when one of the tags in If-None-Match is this one.
bool matches(std::string_view if_none_match, std::string_view etag);

}  // namespace unknot::server
