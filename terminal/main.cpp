// The `unknot` program: the engine for a terminal.
#include <clocale>
#include <string>
#include <vector>

#include "terminal/program.h"

int main(int count, char** arguments) {
    std::setlocale(LC_CTYPE, "");
    unknot::terminal::Program program;
    return unknot::terminal::run(program, {arguments + 1, arguments + count});
}
