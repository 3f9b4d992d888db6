// Prints TypeScript for everything that crosses the web bridge: `api_types > types.ts`.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "web/bridge/api.h"

namespace {

using namespace unknot;

template <class T>
constexpr std::string_view spelled() {
#if defined(__clang__)
    constexpr std::string_view text = __PRETTY_FUNCTION__;
    constexpr std::size_t from = text.find("T = ") + 4;
    return text.substr(from, text.size() - 1 - from);
#else
    constexpr std::string_view text = __PRETTY_FUNCTION__;
    constexpr std::size_t from = text.find("T = ") + 4;
    return text.substr(from, text.find(';', from) - from);
#endif
}

// The struct's name without its namespaces; those that two stages use get the stage's name.
template <class T>
std::string name_of() {
    if constexpr (std::same_as<T, plan::Step>) {
        return "PlanStep";
    } else if constexpr (std::same_as<T, session::Input>) {
        return "SessionInput";
    } else if constexpr (std::same_as<T, session::View>) {
        return "SessionView";
    } else if constexpr (std::same_as<T, measure::Input>) {
        return "MeasureInput";
    } else if constexpr (std::same_as<T, measure::InputKind>) {
        return "MeasureInputKind";
    } else if constexpr (std::same_as<T, measure::Phase>) {
        return "MeasurePhase";
    } else if constexpr (std::same_as<T, measure::Reading>) {
        return "PhoneReading";
    } else if constexpr (std::same_as<T, measure::View>) {
        return "MeasureView";
    } else if constexpr (std::same_as<T, measure::Report>) {
        return "MeasureReport";
    } else if constexpr (std::same_as<T, measure::SideReport>) {
        return "MeasureSide";
    } else if constexpr (std::same_as<T, measure::Taken>) {
        return "MeasureTaken";
    } else if constexpr (std::same_as<T, measure::Change>) {
        return "MeasureChange";
    } else {
        const std::string_view full = spelled<T>();
        return std::string(full.substr(full.rfind(':') + 1));
    }
}

template <class T>
struct SpanOf {
    using type = void;
};
template <class T>
struct SpanOf<std::span<const T>> {
    using type = T;
};
template <class T>
struct SpanOf<std::vector<T>> {
    using type = T;
};

class Printer {
  public:
    // The TypeScript type of T; described types are declared on the way.
    template <class T>
    std::string type() {
        using Element = typename SpanOf<T>::type;
        if constexpr (!std::is_void_v<Element>) {
            return type<std::remove_const_t<Element>>() + "[]";
        } else if constexpr (json::IsOptional<T>::value) {
            return type<typename T::value_type>();
        } else if constexpr (json::DescribedEnum<T>) {
            return declare_enum<T>();
        } else if constexpr (json::DescribedStruct<T>) {
            return declare_struct<T>();
        } else if constexpr (std::same_as<T, bool>) {
            return "boolean";
        } else if constexpr (std::is_arithmetic_v<T>) {
            return "number";
        } else {
            return "string";  // text, times, and references, which are written as ids
        }
    }

    void print() const {
        for (const std::string& each : declarations_) {
            std::fputs(each.c_str(), stdout);
        }
    }

  private:
    template <class T>
    std::string declare_enum() {
        const std::string name = name_of<T>();
        if (!claim(name, spelled<T>())) {
            return name;
        }
        std::string text = "export type " + name + " =";
        for (const std::string_view each : json::names_of<T>()) {
            text += "\n  | '" + std::string(each) + "'";
        }
        declarations_.push_back(text + ";\n\n");
        return name;
    }

    template <class T>
    std::string declare_struct() {
        const std::string name = name_of<T>();
        if (!claim(name, spelled<T>())) {
            return name;
        }
        std::string text = "export interface " + name + " {\n";
        boost::mp11::mp_for_each<json::Members<T>>([&](auto member) {
            using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
            constexpr bool may_lack = json::IsOptional<Field>::value;
            text +=
                std::string("  ") + member.name + (may_lack ? "?: " : ": ") + type<Field>() + ";\n";
        });
        declarations_.push_back(text + "}\n\n");
        return name;
    }

    // False when it is declared already. Two types of one name would drift silently: refused.
    bool claim(const std::string& name, std::string_view full) {
        const auto [found, is_new] = claimed_.try_emplace(name, full);
        if (!is_new && found->second != full) {
            std::fprintf(stderr, "api_types: %s names two types; tell them apart in name_of()\n",
                         name.c_str());
            std::exit(1);
        }
        return is_new;
    }

    std::map<std::string, std::string, std::less<>> claimed_;
    std::vector<std::string> declarations_;
};

}  // namespace

int main() {
    Printer printer;
    std::string calls;
    using namespace bridge;
#define UNKNOT_PRINT(name, Request, Answer)                                              \
    {                                                                                    \
        const std::string request = printer.type<Request>();                             \
        const std::string answer = printer.type<Answer>();                               \
        calls += "  " #name ": { request: " + request + "; answer: " + answer + " };\n"; \
    }
    UNKNOT_CALLS(UNKNOT_PRINT)
#undef UNKNOT_PRINT
    const std::string error = printer.type<Failure>();
    std::puts("// Written by tools/types from web/bridge/api.h. Do not edit: change the C++.\n");
    printer.print();
    std::printf(
        "export interface Calls {\n%s}\n\nexport type Reply<T> = { ok: T } | { error: %s };\n",
        calls.c_str(), error.c_str());
    return 0;
}
