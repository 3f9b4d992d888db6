// The journal as a FHIR R4 Bundle (type collection), for a clinic's program.
//
// What is in it, where it comes from and which codes stand for it: docs/handover.md. Every id is
// made from those of the journal's records, so the same journal gives the same ids on every device
// and a second import into a clinic's program finds what it has already. Nothing is made up: the
// patient has no name, an empty journal gives an empty Bundle, and a value that no scale has is
// left out. Whatever a foreign journal holds, the Bundle is valid.
#pragma once

#include <string>

#include "engine/handover/told.h"

namespace unknot::handover {

// The vocabulary's own address: this UUID is its name, for a web address would have to be owned.
inline constexpr std::string_view own_codes = "urn:uuid:ec766372-f5d2-421a-8ed7-8a9cae08b688";

std::string to_fhir(const atlas::Atlas& atlas, const Past& past, Instant now);

}  // namespace unknot::handover
