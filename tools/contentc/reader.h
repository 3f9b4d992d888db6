// Typed access to one TOML table, where every slip becomes a problem in the report.
//
// Ask for each field of the schema once. What is wrong with a field (missing, of another type, out
// of bounds, not a valid name, not a fit text) is reported at its place, and a harmless value comes
// back, so that reading goes on and finds the next problem. When the reader goes out of scope it
// reports the fields that nobody asked for, with the nearest that somebody did.
//
// On the way it collects, in the content, every reference to another thing and every human text.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/contentc/choices.h"
#include "tools/contentc/content.h"
#include "tools/contentc/fields.h"
#include "tools/contentc/report.h"
#include "tools/contentc/text_rules.h"
#include "tools/contentc/toml.h"

namespace unknot::contentc {

enum class Need { required, optional };  // optional: the field may be left out
enum class Count { any, some };          // some: the list holds at least one

// Where reading puts what it finds.
struct Loading {
    Content& content;
    Report& report;
};

// The place of a TOML node in a file.
Place place_of(const toml::node& node, const std::string& file);

// Reports what is wrong with a text that a person reads, and collects it under its key.
void take_human_text(const Text& text, std::string key, Braces braces, Loading loading);

class Reader {
  public:
    // `at` is where the table begins; `key` begins the keys of its texts ("muscles.soleus").
    Reader(const toml::table& table, Place at, std::string key, Loading loading);
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    Text text(std::string_view field, Need need = Need::required);
    // A text to be spoken: at most seven words.
    Text cue(std::string_view field, Need need = Need::required);
    Text brief(std::string_view field);  // a line of a list: at most twelve words
    Text quote(std::string_view field);  // not ours to word or translate
    Text link(std::string_view field);   // https URL, optional
    Text id(std::string_view field);     // an id given inside a file
    Text date(std::string_view field);   // comes back as YYYY-MM-DD
    Texts texts(std::string_view field, Count count, Need need = Need::required);
    // Patterns of typed words: lower case, words parted by one space, alternatives by '|'.
    Texts patterns(std::string_view field, Count count, Need need = Need::required);
    // Ids that stand in this file and not among `Kind`s.
    Texts inner_ids(std::string_view field);

    Integer integer(std::string_view field, Bounds bounds, Need need = Need::required);
    Number number(std::string_view field, Bounds bounds, Need need = Need::required);
    bool has(std::string_view field) const;                    // whether an optional field is given
    Interval interval(std::string_view field, Bounds bounds);  // [from, to]
    Flag flag(std::string_view field);
    Flag flag(std::string_view field, bool otherwise);  // optional

    Choice choice(std::string_view field, Names valid);
    Choice choice(std::string_view field, Names valid, std::string_view otherwise);  // optional
    Choices choices(std::string_view field, Names valid, Count count, Need need = Need::required);

    Ref ref(std::string_view field, Kind to);
    Refs refs(std::string_view field, Kind to, Count count, Need need = Need::required);

    // Reads each table of the list `field` ([[site]]). The texts' key goes on with the table's `id`
    // or `tool`, or where it has none with its number from 0.
    void tables(std::string_view field, Need need, const std::function<void(Reader&)>& read);

    const Place& at() const { return at_; }
    Report& report() { return loading_.report; }

  private:
    const toml::node* find(std::string_view field, Need need);
    const toml::array* list(std::string_view field, Count count, Need need);
    Place place(const toml::node& node) const { return place_of(node, at_.file); }
    void wrong_type(std::string_view field, const toml::node& node, std::string_view expected);
    bool string_at(std::string_view field, const toml::node& node, std::string_view expected,
                   Text& into);
    bool number_at(std::string_view field, const toml::node& node, Bounds bounds, double& into);
    void flag_at(std::string_view field, const toml::node& node, Flag& into);
    bool choice_at(std::string_view field, const toml::node& node, Names valid, Choice& into);
    bool ref_at(std::string_view field, const toml::node& node, Kind to, Ref& into);
    void check_bounds(std::string_view field, const toml::node& node, double value, Bounds bounds);
    // Reads each item of the list; what `read` refuses it has reported.
    std::vector<Text> each_once(std::string_view field, Count count, Need need,
                                const std::function<bool(const toml::node&, Text&)>& read);
    void report_repeated(std::string_view field, const std::vector<Text>& list);

    const toml::table& table_;
    Place at_;
    std::string key_;
    Loading loading_;
    std::vector<std::string> asked_;
    std::vector<std::string> missing_;
};

}  // namespace unknot::contentc
