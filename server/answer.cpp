#include "server/answer.h"

#include <array>

#include "engine/base/text.h"

namespace unknot::server {
namespace {

constexpr std::string_view policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; media-src 'self' blob:; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types svelte-trusted-html unknot; "
    "frame-ancestors 'none'";

constexpr std::string_view permissions =
    "microphone=(self), screen-wake-lock=(self), accelerometer=(self), autoplay=(self), "
    "camera=(self), display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(), "
    "gyroscope=(self), "
    "magnetometer=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()";

void add(Answer& out, std::string_view name, std::string_view value) {
    out.headers.emplace_back(name, value);
}

Answer begin(int status, std::string reason) {
    Answer out;
    out.status = status;
    out.reason = std::move(reason);
    add(out, "Content-Security-Policy", policy);
    add(out, "Permissions-Policy", permissions);
    add(out, "X-Content-Type-Options", "nosniff");
    add(out, "Referrer-Policy", "no-referrer");
    add(out, "Cross-Origin-Opener-Policy", "same-origin");
    add(out, "Cross-Origin-Resource-Policy", "same-origin");
    return out;
}

Answer refusal(int status, std::string reason, std::string text, bool head) {
    Answer out = begin(status, std::move(reason));
    add(out, "Content-Type", "text/plain; charset=utf-8");
    add(out, "Cache-Control", "no-cache");
    out.length = text.size();
    if (!head) {
        out.body = std::make_shared<const std::string>(std::move(text));
    }
    return out;
}

int hex_value(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::unexpected<Error> bad_path(std::string why) {
    return fail(ErrorCode::bad_input, "This address can't be read: " + std::move(why) + ".",
                "Start again at the first page.");
}

Result<std::string> decoded(std::string_view part) {
    std::string out;
    for (std::size_t i = 0; i < part.size(); ++i) {
        char c = part[i];
        if (c == '%') {
            const int high = i + 1 < part.size() ? hex_value(part[i + 1]) : -1;
            const int low = i + 2 < part.size() ? hex_value(part[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return bad_path("a % stands alone");
            }
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '/' || c == '\\' || (c >= 0 && c < 0x20) || c == 0x7f) {
            return bad_path("it has a character that names can't have");
        }
        out += c;
    }
    return out;
}

bool is_navigation(const std::vector<std::string>& segments) {
    return segments.empty() || segments.back().find('.') == std::string::npos;
}

// The smallest form of the file that the client can read.
struct Chosen {
    File file;
    std::string_view coding;
};

Chosen choose(Files& files, const std::vector<std::string>& segments, std::string_view accept) {
    struct Form {
        std::string_view coding, ending;
    };
    constexpr std::array<Form, 2> forms{{{"br", ".br"}, {"gzip", ".gz"}}};
    for (const Form& form : forms) {
        if (accepts(accept, form.coding)) {
            std::vector<std::string> packed = segments;
            packed.back() += form.ending;
            if (File file = files.find(packed); file.bytes != nullptr) {
                return {std::move(file), form.coding};
            }
        }
    }
    return {files.find(segments), {}};
}

Answer hand_out(const Chosen& chosen, const std::vector<std::string>& segments,
                const Request& request) {
    const bool unchanged = matches(request.if_none_match, chosen.file.etag);
    Answer out = unchanged ? begin(304, "Not Modified") : begin(200, "OK");
    const bool hashed = segments.size() > 1 && segments.front() == "assets";
    add(out, "Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    add(out, "ETag", chosen.file.etag);
    add(out, "Vary", "Accept-Encoding");
    if (!chosen.coding.empty()) {
        add(out, "Content-Encoding", chosen.coding);
    }
    add(out, "Content-Type", mime_type(segments.back()));
    out.length = chosen.file.bytes->size();
    if (!unchanged && request.method == "GET") {
        out.body = chosen.file.bytes;
    }
    return out;
}

}  // namespace

Result<std::vector<std::string>> segments_of(std::string_view target) {
    target = target.substr(0, target.find_first_of("?#"));
    if (target.empty() || target.front() != '/') {
        return bad_path("it does not begin with a slash");
    }
    std::vector<std::string> segments;
    while (!target.empty()) {
        target.remove_prefix(1);
        const std::size_t end = std::min(target.find('/'), target.size());
        auto name = decoded(target.substr(0, end));
        if (!name) {
            return std::unexpected(name.error());
        }
        if (*name == "." || *name == "..") {
            return bad_path("it leads elsewhere");
        }
        if (!name->empty()) {
            segments.push_back(std::move(*name));
        }
        target.remove_prefix(end);
    }
    return segments;
}

bool accepts(std::string_view accept_encoding, std::string_view coding) {
    while (!accept_encoding.empty()) {
        const std::size_t comma = std::min(accept_encoding.find(','), accept_encoding.size());
        const std::string_view item = accept_encoding.substr(0, comma);
        accept_encoding.remove_prefix(std::min(comma + 1, accept_encoding.size()));
        const std::size_t semicolon = std::min(item.find(';'), item.size());
        if (lower(trimmed(item.substr(0, semicolon))) != coding) {
            continue;
        }
        const std::string_view weight = trimmed(item.substr(std::min(semicolon + 1, item.size())));
        // "q=0", "q=0.0", ... mean no; any other digit means yes.
        return weight.empty() || weight.find_first_of("123456789") != std::string_view::npos;
    }
    return false;
}

bool matches(std::string_view if_none_match, std::string_view etag) {
    while (!if_none_match.empty()) {
        const std::size_t comma = std::min(if_none_match.find(','), if_none_match.size());
        std::string_view tag = trimmed(if_none_match.substr(0, comma));
        if_none_match.remove_prefix(std::min(comma + 1, if_none_match.size()));
        if (tag.starts_with("W/")) {
            tag.remove_prefix(2);
        }
        if (tag == "*" || tag == etag) {
            return true;
        }
    }
    return false;
}

Answer answer(Files& files, const Request& request) {
    const bool head = request.method == "HEAD";
    if (!head && request.method != "GET") {
        Answer out =
            refusal(405, "Method Not Allowed", "Only GET and HEAD are answered here.\n", false);
        add(out, "Allow", "GET, HEAD");
        return out;
    }
    auto segments = segments_of(request.target);
    if (!segments) {
        return refusal(400, "Bad Request", segments.error().message + "\n", head);
    }
    if (!segments->empty()) {
        if (const Chosen chosen = choose(files, *segments, request.accept_encoding);
            chosen.file.bytes) {
            return hand_out(chosen, *segments, request);
        }
    }
    if (is_navigation(*segments)) {
        const std::vector<std::string> index{"index.html"};
        if (const Chosen chosen = choose(files, index, request.accept_encoding);
            chosen.file.bytes) {
            return hand_out(chosen, index, request);
        }
    }
    return refusal(404, "Not Found", "There is nothing at this address.\n", head);
}

}  // namespace unknot::server
