#include "engine/body/lines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <utility>

namespace unknot::body {

// ---- images of labels
// ---------------------------------------------------------------------------

LabelImage::LabelImage(int w, int h) : width(w), height(h) {
    label.assign(static_cast<std::size_t>(w) * static_cast<std::size_t>(h), 0);
}

namespace {

Point unit(const Point& v) {
    const double n = v.norm();
    return n > 1e-12 ? Point(v / n) : Point(1, 0);
}

// A stretch of one label in one row.
struct Run {
    int y = 0;
    int from = 0;
    int to = 0;  // one past the last
    std::size_t patch = 0;
};

std::size_t root_of(std::vector<std::size_t>& parent, std::size_t i) {
    while (parent[i] != i) {
        parent[i] = parent[parent[i]];
        i = parent[i];
    }
    return i;
}

std::vector<Run> runs_of(const LabelImage& image, std::vector<std::size_t>& row_start) {
    std::vector<Run> runs;
    for (int y = 0; y < image.height; ++y) {
        row_start.push_back(runs.size());
        for (int x = 0; x < image.width;) {
            const int from = x;
            const std::uint16_t label = image.label[image.index(x, y)];
            while (x < image.width && image.label[image.index(x, y)] == label) {
                ++x;
            }
            runs.push_back({y, from, x, runs.size()});
        }
    }
    row_start.push_back(runs.size());
    return runs;
}

// Calls visit(upper, lower, shared pixels) for runs that touch.
template <class Visit>
void each_touch(const std::vector<Run>& runs, const std::vector<std::size_t>& row_start,
                Visit&& visit) {
    for (std::size_t y = 1; y + 1 < row_start.size(); ++y) {
        std::size_t above = row_start[y - 1];
        std::size_t below = row_start[y];
        while (above < row_start[y] && below < row_start[y + 1]) {
            const int shared = std::min(runs[above].to, runs[below].to) -
                               std::max(runs[above].from, runs[below].from);
            if (shared > 0) {
                visit(above, below, shared);
            }
            runs[above].to < runs[below].to ? ++above : ++below;
        }
    }
}

}  // namespace

void drop_specks(LabelImage& image, int least) {
    std::vector<std::size_t> row_start;
    std::vector<Run> runs = runs_of(image, row_start);
    const auto label_of = [&](std::size_t run) {
        return image.label[image.index(runs[run].from, runs[run].y)];
    };
    std::vector<std::size_t> parent(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        parent[i] = i;
    }
    each_touch(runs, row_start, [&](std::size_t a, std::size_t b, int) {
        if (label_of(a) == label_of(b)) {
            const std::size_t first = root_of(parent, a);
            const std::size_t second = root_of(parent, b);
            parent[std::max(first, second)] = std::min(first, second);
        }
    });
    std::vector<int> area(runs.size(), 0);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        runs[i].patch = root_of(parent, i);
        area[runs[i].patch] += runs[i].to - runs[i].from;
    }
    // How much of a small patch's edge each other label has.
    struct Vote {
        std::size_t patch;
        std::uint16_t label;
        int weight;
    };
    std::vector<Vote> votes;
    const auto vote = [&](std::size_t a, std::size_t b, int weight) {
        for (const auto& [small, other] : {std::pair(a, b), std::pair(b, a)}) {
            if (area[runs[small].patch] < least && runs[small].patch != runs[other].patch) {
                votes.push_back({runs[small].patch, label_of(other), weight});
            }
        }
    };
    each_touch(runs, row_start, vote);
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i].y == runs[i - 1].y) {
            vote(i - 1, i, 1);
        }
    }
    std::ranges::sort(votes, [](const Vote& a, const Vote& b) {
        return std::pair(a.patch, a.label) < std::pair(b.patch, b.label);
    });
    std::vector<int> most(runs.size(), 0);
    std::vector<std::uint16_t> becomes(runs.size(), 0);
    for (std::size_t i = 0; i < votes.size();) {
        const Vote first = votes[i];
        int weight = 0;
        for (; i < votes.size() && votes[i].patch == first.patch && votes[i].label == first.label;
             ++i) {
            weight += votes[i].weight;
        }
        if (weight > most[first.patch]) {
            most[first.patch] = weight;
            becomes[first.patch] = first.label;
        }
    }
    for (const Run& run : runs) {
        if (most[run.patch] > 0) {
            std::fill_n(
                image.label.begin() + static_cast<std::ptrdiff_t>(image.index(run.from, run.y)),
                run.to - run.from, becomes[run.patch]);
        }
    }
}

// ---- tracing
// ------------------------------------------------------------------------------------

namespace {

// Pixel edges between corners. Directions: 0 east, 1 south, 2 west, 3 north.
class Tracer {
  public:
    Tracer(const LabelImage& image, const LineManner& manner) : image_(image), manner_(manner) {
        find_cracks();
    }

    BorderMap run() {
        walk_all();
        while (prune()) {
            walk_all();
        }
        pair_up();
        smooth();
        return finish();
    }

  private:
    struct Chain {
        std::size_t from = 0;  // corners
        std::size_t to = 0;
        bool closed = false;
        std::uint16_t left = 0;
        std::uint16_t right = 0;
        int strength = 0;
        std::size_t folded = 0;                           // how many of its cracks are folds
        std::vector<std::pair<std::size_t, int>> cracks;  // corner and direction, 0 or 1
        Polyline points;
        // Which chain goes on straight at the start and at the end: chain * 2 + (1: its end).
        std::array<std::size_t, 2> next{none, none};
        Point out = Point::Zero();  // unit, at the start
        Point in = Point::Zero();   // unit, at the end
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::uint8_t east = 1;
    static constexpr std::uint8_t south = 2;
    // Two bits further left stands which have been walked.

    std::size_t corner(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(image_.width + 1) +
               static_cast<std::size_t>(x);
    }
    std::pair<int, int> place(std::size_t c) const {
        const auto across = static_cast<std::size_t>(image_.width + 1);
        return {static_cast<int>(c % across), static_cast<int>(c / across)};
    }
    Point point(std::size_t c) const {
        const auto [x, y] = place(c);
        return {x, y};
    }
    std::size_t moved(std::size_t c, int direction) const {
        const auto across = static_cast<std::size_t>(image_.width + 1);
        switch (direction) {
            case 0:
                return c + 1;
            case 1:
                return c + across;
            case 2:
                return c - 1;
            default:
                return c - across;
        }
    }
    // Where the crack that leaves `c` in this direction is kept: the corner and its bit.
    std::pair<std::size_t, std::uint8_t> keeper(std::size_t c, int direction) const {
        const std::size_t at = direction < 2 ? c : moved(c, direction);
        return {at, direction % 2 == 0 ? east : south};
    }
    bool there(std::size_t c, int direction) const {
        const auto [x, y] = place(c);
        if ((direction == 0 && x == image_.width) || (direction == 1 && y == image_.height) ||
            (direction == 2 && x == 0) || (direction == 3 && y == 0)) {
            return false;
        }
        const auto [at, bit] = keeper(c, direction);
        return (cracks_[at] & bit) != 0;
    }
    bool seen(std::size_t c, int direction) const {
        const auto [at, bit] = keeper(c, direction);
        return (cracks_[at] & (bit << 2)) != 0;
    }
    void mark(std::size_t c, int direction) {
        const auto [at, bit] = keeper(c, direction);
        cracks_[at] = static_cast<std::uint8_t>(cracks_[at] | (bit << 2));
    }
    int degree(std::size_t c) const {
        int count = 0;
        for (int d = 0; d < 4; ++d) {
            count += there(c, d) ? 1 : 0;
        }
        return count;
    }

    // The labels left and right of a step, and the strength of the fold on it.
    struct Sides {
        std::uint16_t left, right;
        int strength;
    };
    Sides sides(std::size_t c, int direction) const {
        const auto [at, bit] = keeper(c, direction);
        const auto [x, y] = place(at);
        const bool flat = bit == east;
        const std::uint16_t here = image_.at(x, y);  // below a flat crack, right of an upright one
        const std::uint16_t there_label = flat ? image_.at(x, y - 1) : image_.at(x - 1, y);
        const auto& folds = flat ? image_.fold_top : image_.fold_left;
        const bool inside = x < image_.width && y < image_.height;
        const int strength = !folds.empty() && inside ? folds[image_.index(x, y)] : 0;
        // Heading east the upper pixel is on the left; heading south the right-hand pixel is.
        const bool here_is_right = direction == 0 || direction == 3;
        return here_is_right ? Sides{there_label, here, strength}
                             : Sides{here, there_label, strength};
    }

    void find_cracks() {
        const int w = image_.width;
        const int h = image_.height;
        cracks_.assign(corner(w, h) + 1, 0);
        const bool folds = !image_.fold_left.empty();
        const std::vector<std::uint16_t> ground(static_cast<std::size_t>(w), 0);
        for (int y = 0; y <= h; ++y) {
            const std::uint16_t* row = y < h ? &image_.label[image_.index(0, y)] : ground.data();
            const std::uint16_t* above =
                y > 0 ? &image_.label[image_.index(0, y - 1)] : ground.data();
            const std::uint8_t* top =
                folds && y < h ? &image_.fold_top[image_.index(0, y)] : nullptr;
            const std::uint8_t* left =
                folds && y < h ? &image_.fold_left[image_.index(0, y)] : nullptr;
            std::uint16_t before = 0;
            for (int x = 0; x <= w; ++x) {
                const std::uint16_t here = x < w ? row[x] : std::uint16_t{0};
                const bool lies = x < w && (here != above[x] || (top != nullptr && top[x] != 0));
                const bool stands =
                    y < h && (here != before || (x < w && left != nullptr && left[x] != 0));
                before = here;
                if (lies || stands) {
                    const std::size_t c = corner(x, y);
                    cracks_[c] =
                        static_cast<std::uint8_t>((lies ? east : 0) | (stands ? south : 0));
                    with_cracks_.push_back(c);
                }
            }
        }
    }

    void follow(std::size_t from, int direction) {
        Chain chain;
        chain.from = from;
        const Sides first = sides(from, direction);
        chain.left = first.left;
        chain.right = first.right;
        std::size_t c = from;
        chain.closed = degree(from) == 2;
        if (!chain.closed) {
            chain.points.push_back(point(from));
        }
        while (true) {
            mark(c, direction);
            const auto [at, bit] = keeper(c, direction);
            chain.cracks.emplace_back(at, bit == east ? 0 : 1);
            const int strength = sides(c, direction).strength;
            chain.strength = std::max(chain.strength, strength);
            chain.folded += strength > 0 ? 1 : 0;
            const std::size_t next = moved(c, direction);
            chain.points.push_back((point(c) + point(next)) / 2);
            c = next;
            if (c == from || degree(c) != 2) {
                break;
            }
            int turn = 0;
            while (!there(c, turn) || turn == (direction + 2) % 4) {
                ++turn;
            }
            direction = turn;
        }
        chain.to = c;
        if (!chain.closed) {
            chain.points.push_back(point(c));
        }
        chains_.push_back(std::move(chain));
    }

    void walk_all() {
        chains_.clear();
        for (const std::size_t c : with_cracks_) {
            cracks_[c] &= east | south;
        }
        // A crack's far corner may be a node that keeps no crack itself, so both ends are tried.
        for (const std::size_t c : with_cracks_) {
            for (const std::size_t node : {c, moved(c, 0), moved(c, 1)}) {
                if (node >= cracks_.size() || degree(node) == 2) {
                    continue;
                }
                for (int d = 0; d < 4; ++d) {
                    if (there(node, d) && !seen(node, d)) {
                        follow(node, d);
                    }
                }
            }
        }
        for (const std::size_t c : with_cracks_) {
            for (const int d : {0, 1}) {
                if (there(c, d) && !seen(c, d)) {
                    follow(c, d);
                }
            }
        }
    }

    // Whether a fold that leads to this corner goes no further as a fold.
    bool ends_here(std::size_t c) const {
        int folds = 0;
        for (int d = 0; d < 4; ++d) {
            if (there(c, d)) {
                const Sides each = sides(c, d);
                folds += each.left == each.right ? 1 : 0;
            }
        }
        return folds == 1;
    }

    // Takes away folds that are short or weak and hang loose at an end. Others may come loose then.
    bool prune() {
        bool changed = false;
        for (const Chain& chain : chains_) {
            if (chain.left != chain.right) {
                continue;
            }
            const bool loose = chain.closed || ends_here(chain.from) || ends_here(chain.to);
            if (loose && (chain.strength < manner_.fold_strength ||
                          static_cast<double>(chain.cracks.size()) < manner_.fold_length)) {
                for (const auto& [at, direction] : chain.cracks) {
                    cracks_[at] =
                        static_cast<std::uint8_t>(cracks_[at] & ~(direction == 0 ? east : south));
                }
                changed = true;
            }
        }
        return changed;
    }

    // Chain ends at nodes: chain * 2, plus 1 for its end.
    struct End {
        std::size_t node;
        std::size_t end;
    };
    Point outward(std::size_t end) const {
        constexpr std::size_t reach = 8;
        const Polyline& points = chains_[end / 2].points;
        const std::size_t far = std::min(reach, points.size() - 1);
        return end % 2 == 0 ? unit(points[far] - points.front())
                            : unit(points[points.size() - 1 - far] - points.back());
    }

    void pair_up() {
        std::vector<End> ends;
        for (std::size_t i = 0; i < chains_.size(); ++i) {
            if (!chains_[i].closed) {
                ends.push_back({chains_[i].from, 2 * i});
                ends.push_back({chains_[i].to, 2 * i + 1});
            }
        }
        std::ranges::sort(ends, [](const End& a, const End& b) {
            return std::pair(a.node, a.end) < std::pair(b.node, b.end);
        });
        for (std::size_t i = 0; i < ends.size();) {
            std::size_t behind = i;
            while (behind < ends.size() && ends[behind].node == ends[i].node) {
                ++behind;
            }
            pair_at_node(std::span(ends).subspan(i, behind - i));
            i = behind;
        }
    }

    void pair_at_node(std::span<const End> ends) {
        constexpr double bent_too_far = -0.5;
        while (true) {
            double straightest = bent_too_far;
            std::pair<std::size_t, std::size_t> best{none, none};
            for (std::size_t a = 0; a < ends.size(); ++a) {
                for (std::size_t b = a + 1; b < ends.size(); ++b) {
                    if (next_of(ends[a].end) != none || next_of(ends[b].end) != none) {
                        continue;
                    }
                    const double bend = outward(ends[a].end).dot(outward(ends[b].end));
                    if (bend < straightest) {
                        straightest = bend;
                        best = {ends[a].end, ends[b].end};
                    }
                }
            }
            if (best.first == none) {
                return;
            }
            next_of(best.first) = best.second;
            next_of(best.second) = best.first;
        }
    }
    std::size_t& next_of(std::size_t end) { return chains_[end / 2].next[end % 2]; }

    // Smooths each line of chains that go on straight as one, then moves the ends of lines that
    // stop at an inner node of another to where that node has come to lie.
    void smooth() {
        std::vector<bool> done(chains_.size(), false);
        const auto from_start = [&](std::size_t first, bool backward) {
            std::vector<BorderUse> line;
            std::size_t chain = first;
            while (!done[chain]) {
                done[chain] = true;
                line.push_back({chain, backward});
                const std::size_t next = chains_[chain].next[backward ? 0 : 1];
                if (next == none) {
                    break;
                }
                chain = next / 2;
                backward = next % 2 == 1;
            }
            const std::size_t last = chains_[line.back().border].next[line.back().backward ? 0 : 1];
            smooth_line(line, last != none && last / 2 == first);
        };
        for (std::size_t i = 0; i < chains_.size(); ++i) {
            Chain& chain = chains_[i];
            if (chain.closed) {
                done[i] = true;
                chain.points = smoothed(chain.points, smoothing_of(chain), true);
                const auto& p = chain.points;
                chain.out = chain.in = unit(p[std::min<std::size_t>(2, p.size() - 1)] -
                                            p[p.size() - std::min<std::size_t>(2, p.size())]);
                chain.points.push_back(chain.points.front());
            } else if (!done[i] && chain.next[0] == none) {
                from_start(i, false);
            } else if (!done[i] && chain.next[1] == none) {
                from_start(i, true);
            }
        }
        for (std::size_t i = 0; i < chains_.size(); ++i) {  // what is left goes round in a ring
            if (!done[i]) {
                from_start(i, false);
            }
        }
        for (Chain& chain : chains_) {
            if (!chain.closed) {
                settle_end(chain, false);
                settle_end(chain, true);
            }
        }
    }

    static bool is_fold(const Chain& chain) { return 2 * chain.folded >= chain.cracks.size(); }
    double smoothing_of(const Chain& chain) const {
        const bool loose = chain.left != 0 && chain.right != 0 && !is_fold(chain);
        return loose ? manner_.loose_smoothing : manner_.smoothing;
    }

    void smooth_line(const std::vector<BorderUse>& line, bool ring) {
        Polyline all;
        std::vector<std::size_t> starts;  // where each chain's first point stands
        for (const auto& [index, backward] : line) {
            Polyline points = chains_[index].points;
            if (backward) {
                std::ranges::reverse(points);
            }
            if (!all.empty()) {
                all.pop_back();
            }
            starts.push_back(all.size());
            all.insert(all.end(), points.begin(), points.end());
        }
        if (ring) {
            all.pop_back();
        }
        double sigma = manner_.loose_smoothing;
        for (const BorderUse& use : line) {
            sigma = std::min(sigma, smoothing_of(chains_[use.border]));
        }
        all = smoothed(all, sigma, ring);
        const std::size_t count = all.size();
        const auto at = [&](std::size_t i) { return all[ring ? i % count : i]; };
        const auto direction = [&](std::size_t i) {
            constexpr std::size_t reach = 3;
            if (ring) {
                return unit(at(i + reach) - at(i + count - std::min(reach, count)));
            }
            return direction_at(all, i);
        };
        for (std::size_t k = 0; k < line.size(); ++k) {
            Chain& chain = chains_[line[k].border];
            const std::size_t from = starts[k];
            const std::size_t to = from + chain.points.size() - 1;
            for (std::size_t i = from; i <= to; ++i) {
                chain.points[i - from] = at(i);
            }
            chain.out = direction(from);
            chain.in = direction(to);
            if (k > 0 || ring) {
                node_at_[line[k].backward ? chain.to : chain.from] = at(from);
            }
            if (line[k].backward) {
                std::ranges::reverse(chain.points);
                std::swap(chain.out, chain.in);
                chain.out = -chain.out;
                chain.in = -chain.in;
            }
        }
    }

    void settle_end(Chain& chain, bool end) {
        constexpr std::size_t reach = 8;
        const auto known = node_at_.find(end ? chain.to : chain.from);
        if (known == node_at_.end() || chain.next[end ? 1 : 0] != none) {
            return;
        }
        Polyline& points = chain.points;
        const std::size_t count = points.size();
        const Point shift = known->second - (end ? points.back() : points.front());
        const std::size_t fade = std::min(reach, count - 1);
        for (std::size_t i = 0; i < fade; ++i) {
            const double part = 1 - static_cast<double>(i) / static_cast<double>(fade);
            points[end ? count - 1 - i : i] += shift * part;
        }
        (end ? chain.in : chain.out) = direction_at(points, end ? count - 1 : 0);
    }

    BorderMap finish() const {
        BorderMap map;
        for (const Chain& chain : chains_) {
            Border border;
            border.left = chain.left;
            border.right = chain.right;
            border.closed = chain.closed;
            border.from = chain.from;
            border.to = chain.to;
            border.fold = is_fold(chain);
            border.strength = chain.strength;
            border.length = length_of(chain.points);
            border.curve = fitted(chain.points, chain.out, chain.in, manner_.tolerance);
            map.borders.push_back(std::move(border));
        }
        return map;
    }

    const LabelImage& image_;
    const LineManner& manner_;
    std::vector<std::uint8_t> cracks_;  // by corner
    std::vector<std::size_t> with_cracks_;
    std::vector<Chain> chains_;
    std::map<std::size_t, Point> node_at_;  // nodes inside a smoothed line
};

}  // namespace

BorderMap trace(const LabelImage& image, const LineManner& manner) {
    return Tracer(image, manner).run();
}

std::vector<Loop> BorderMap::loops(const std::function<bool(std::uint16_t)>& inside) const {
    std::vector<BorderUse> edge;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const bool on_left = inside(borders[i].left);
        if (on_left != inside(borders[i].right)) {
            edge.push_back({i, !on_left});
        }
    }
    const auto start_of = [&](const BorderUse& use) {
        const Border& border = borders[use.border];
        return use.backward ? border.to : border.from;
    };
    const auto end_of = [&](const BorderUse& use) {
        const Border& border = borders[use.border];
        return use.backward ? border.from : border.to;
    };
    std::vector<std::pair<std::size_t, std::size_t>> by_start;  // node, index into edge
    for (std::size_t i = 0; i < edge.size(); ++i) {
        by_start.emplace_back(start_of(edge[i]), i);
    }
    std::ranges::sort(by_start);
    std::vector<bool> used(edge.size(), false);
    std::vector<Loop> out;
    for (std::size_t first = 0; first < edge.size(); ++first) {
        if (used[first]) {
            continue;
        }
        Loop loop;
        std::size_t now = first;
        while (true) {
            used[now] = true;
            loop.push_back(edge[now]);
            const std::size_t node = end_of(edge[now]);
            if (borders[edge[now].border].closed || node == start_of(edge[first])) {
                break;
            }
            const auto next = std::ranges::find_if(
                std::ranges::lower_bound(by_start, std::pair(node, std::size_t{0})), by_start.end(),
                [&](const auto& each) { return each.first != node || !used[each.second]; });
            if (next == by_start.end() || next->first != node) {
                break;
            }
            now = next->second;
        }
        out.push_back(std::move(loop));
    }
    return out;
}

void add(PathWriter& path, const BorderMap& map, const Loop& loop) {
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const Curve& curve = map.borders[loop[i].border].curve;
        path.add(loop[i].backward ? reversed(curve) : curve, i > 0);
    }
    path.close();
}

}  // namespace unknot::body
