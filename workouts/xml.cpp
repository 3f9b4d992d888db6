#include "workouts/xml.h"

#include <expat.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace unknot::workouts {
namespace {

constexpr std::size_t most_depth = 64;
constexpr std::size_t most_text = 256;
// The longest tag or comment; expat keeps one whole, and begins it anew with each piece.
constexpr std::int64_t most_pending = 1024 * 1024;
constexpr const char* other_program = "Export it again, or by another program.";

std::string_view local(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

XML_Parser of(void* parser) {
    return static_cast<XML_Parser>(parser);
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
    for (const char** each = pairs_; *each != nullptr; each += 2) {
        if (local(each[0]) == name) {
            return each[1];
        }
    }
    return {};
}

// What expat calls.
struct Xml::Calls {
    static void open(void* self, const char* name, const char** attributes) {
        Xml& xml = *static_cast<Xml*>(self);
        if (xml.error_) {
            return;
        }
        if (xml.path_.size() >= most_depth) {
            xml.stop(
                {ErrorCode::bad_input, "It is nested deeper than any workout.", other_program});
            return;
        }
        xml.path_.emplace_back(local(name));
        xml.text_.clear();
        if (auto done = xml.listener_.open(xml.path_, Attributes(attributes)); !done) {
            xml.stop(std::move(done.error()));
        }
    }

    static void close(void* self, const char*) {
        Xml& xml = *static_cast<Xml*>(self);
        if (xml.error_) {
            return;
        }
        if (auto done = xml.listener_.close(xml.path_, trimmed(xml.text_)); !done) {
            xml.stop(std::move(done.error()));
        }
        xml.text_.clear();
        xml.path_.pop_back();
    }

    static void text(void* self, const char* bytes, int size) {
        Xml& xml = *static_cast<Xml*>(self);
        const std::string_view all(bytes, static_cast<std::size_t>(size));
        xml.text_ += all.substr(0, most_text - std::min(most_text, xml.text_.size()));
    }

    static void document_type(void* self, const char*, const char*, const char*, int) {
        static_cast<Xml*>(self)->stop({ErrorCode::bad_input,
                                       "It has a document type, which no file of workouts needs.",
                                       other_program});
    }
};

Xml::Xml(Listener& listener) : listener_(listener), parser_(::XML_ParserCreate(nullptr)) {
    if (parser_ == nullptr) {
        std::abort();  // no memory
    }
    XML_SetUserData(of(parser_), this);
    XML_SetElementHandler(of(parser_), Calls::open, Calls::close);
    XML_SetCharacterDataHandler(of(parser_), Calls::text);
    XML_SetStartDoctypeDeclHandler(of(parser_), Calls::document_type);
}

Xml::~Xml() {
    XML_ParserFree(of(parser_));
}

void Xml::stop(Error error) {
    if (!error_) {
        error_ = std::move(error);
        XML_StopParser(of(parser_), XML_FALSE);
    }
}

Result<void> Xml::push(std::string_view bytes) {
    constexpr std::size_t most_at_once = 256 * 1024;
    while (!bytes.empty() && !error_) {
        piece_.clear();
        if (auto passed = prolog_.pass(bytes.substr(0, most_at_once), piece_); !passed) {
            error_ = std::move(passed.error());
            break;
        }
        bytes.remove_prefix(std::min(bytes.size(), most_at_once));
        if (auto done = parse(piece_, false); !done) {
            return done;
        }
    }
    return error_ ? Result<void>(std::unexpected(*error_)) : Result<void>{};
}

Result<void> Xml::finish() {
    if (error_) {
        return std::unexpected(*error_);
    }
    piece_.clear();
    prolog_.finish(piece_);
    return parse(piece_, true);
}

Result<void> Xml::parse(std::string_view bytes, bool last) {
    given_ += static_cast<std::int64_t>(bytes.size());
    const auto status =
        XML_Parse(of(parser_), bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0);
    if (!error_ && status != XML_STATUS_OK) {
        error_ = {ErrorCode::bad_input,
                  fmt::format("It is no XML that can be read: line {}, {}.",
                              XML_GetCurrentLineNumber(of(parser_)),
                              XML_ErrorString(XML_GetErrorCode(of(parser_)))),
                  other_program};
    }
    if (!error_ && !last && given_ - XML_GetCurrentByteIndex(of(parser_)) > most_pending) {
        error_ = {ErrorCode::bad_input, "It has a piece larger than any workout needs.",
                  other_program};
    }
    return error_ ? Result<void>(std::unexpected(*error_)) : Result<void>{};
}

}  // namespace unknot::workouts
