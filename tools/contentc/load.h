// From the bytes of content files to `Content`, one file at a time.
#pragma once

#include <span>
#include <string>

#include "tools/contentc/content.h"
#include "tools/contentc/reader.h"
#include "tools/contentc/report.h"

namespace unknot::contentc {

struct ContentFile {
    std::string path;  // below the content folder, with '/': "muscles/soleus.toml"
    std::string bytes;
};

// Reads every file, whatever is wrong with the others, and reports each slip that can be seen
// within one file, files that belong nowhere, and files that must exist and do not. Files may come
// in any order; the outcome is the same.
Content load(std::span<const ContentFile> files, Report& report);

// One loader a folder. Each takes what `reader` gives and stores it in the content under `id`.
void load_source(Reader& reader, const std::string& id, Content& content);
void load_evidence(Reader& reader, const std::string& id, Content& content);
void load_no_go(Reader& reader, const std::string& id, Content& content);
void load_cause(Reader& reader, const std::string& id, Content& content);
void load_finding(Reader& reader, const std::string& id, Content& content);
void load_left_to_others(Reader& reader, const std::string& id, Content& content);
void load_culprits(Reader& reader, const std::string& id, Content& content);
void load_judging(Reader& reader, const std::string& id, Content& content);
void load_region(Reader& reader, const std::string& id, Content& content);
void load_muscle(Reader& reader, const std::string& id, Content& content);
void load_move(Reader& reader, const std::string& id, Content& content);
void load_stretch(Reader& reader, const std::string& id, Content& content);
void load_measure(Reader& reader, const std::string& id, Content& content);
void load_measuring(Reader& reader, const std::string& id, Content& content);
void load_question(Reader& reader, const std::string& id, Content& content);
void load_sign(Reader& reader, const std::string& id, Content& content);
void load_body(Reader& reader, const std::string& id, Content& content);
void load_dose(Reader& reader, const std::string& id, Content& content);

// words/en.toml: any tree of tables with texts as leaves, so no fixed fields.
void load_words(const toml::table& table, const std::string& file, Loading loading);

}  // namespace unknot::contentc
