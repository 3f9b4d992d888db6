// What every store promises, run against each of them.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "store/memory/memory.h"
#include "store/sqlite/sqlite.h"
#include "store/test_records.h"

namespace unknot::store {
namespace {

using test::contents;
using test::make;
using test::make_many;

struct Memory {
    std::unique_ptr<Store> open() { return std::make_unique<MemoryStore>(); }
    static constexpr bool lasts = false;
};

struct Sqlite {
    std::unique_ptr<Store> open() {
        auto store = open_sqlite(directory.path(), Access::write);
        EXPECT_TRUE(store) << store.error().message;
        return store ? std::move(*store) : nullptr;
    }
    test::TempDir directory;
    static constexpr bool lasts = true;
};

template <class Place>
class StoreContract : public testing::Test {
  protected:
    Place place;
    std::unique_ptr<Store> store = place.open();
};

using Places = testing::Types<Memory, Sqlite>;
TYPED_TEST_SUITE(StoreContract, Places);

TYPED_TEST(StoreContract, StartsEmpty) {
    const auto now = contents(*this->store);
    EXPECT_TRUE(now.ended);
    EXPECT_TRUE(now.good.empty());
    EXPECT_EQ(this->store->session().value(), std::nullopt);
    EXPECT_TRUE(this->store->check()->sound);
}

TYPED_TEST(StoreContract, GivesBackByteForByteInOrderOfIds) {
    auto strange = make(7, R"({"x" : 1e3, "y":["\u00e9", "é"]})");
    strange.kind = "from_the_future";
    strange.version = 42;
    strange.rest = R"("later":{"a":null})";
    EXPECT_EQ(this->store->append(std::vector{make(9), strange, make(1)}).value(), 3);
    const auto now = contents(*this->store);
    ASSERT_EQ(now.good.size(), 3U);
    EXPECT_EQ(now.good[0], make(1));
    EXPECT_EQ(now.good[1], strange);
    EXPECT_EQ(now.good[2], make(9));
}

TYPED_TEST(StoreContract, AddingAgainChangesNothing) {
    EXPECT_EQ(this->store->append(make_many(0, 5)).value(), 5);
    EXPECT_EQ(this->store->append(make_many(3, 5)).value(), 3);
    EXPECT_EQ(this->store->append(make_many(0, 8)).value(), 0);
    EXPECT_EQ(contents(*this->store).good.size(), 8U);
}

TYPED_TEST(StoreContract, AnyOrderOfArrivalGivesTheSameRecords) {
    std::vector<record::Record> all = make_many(0, 20);
    for (int i = 0; i < 20; ++i) {
        all.push_back(make(i, i % 2 == 0 ? R"({"session":"a"})" : R"({"session":"z"})"));
    }
    std::vector<record::Record> expected;
    for (unsigned seed = 0; seed < 10; ++seed) {
        std::shuffle(all.begin(), all.end(), std::mt19937(seed));
        ASSERT_TRUE(this->store->erase());
        for (std::size_t i = 0; i < all.size(); i += 3) {
            const std::size_t count = std::min<std::size_t>(3, all.size() - i);
            ASSERT_TRUE(this->store->append(std::span(all).subspan(i, count)));
        }
        const auto now = contents(*this->store).good;
        ASSERT_EQ(now.size(), 20U);
        if (seed == 0) {
            expected = now;
        }
        EXPECT_EQ(now, expected);
    }
    EXPECT_EQ(expected[0].body, R"({"session":"a"})");
    EXPECT_EQ(expected[1].body, R"({"session":"s"})");
}

TYPED_TEST(StoreContract, SavedSessionIsKeptSetAndCleared) {
    ASSERT_TRUE(this->store->append(make_many(0, 1), R"({"state":1})"));
    EXPECT_EQ(this->store->session().value(), R"({"state":1})");
    ASSERT_TRUE(this->store->append(make_many(1, 1)));
    EXPECT_EQ(this->store->session().value(), R"({"state":1})");
    ASSERT_TRUE(this->store->append({}, R"({"state":2})"));
    EXPECT_EQ(this->store->session().value(), R"({"state":2})");
    ASSERT_TRUE(this->store->append({}, ""));
    EXPECT_EQ(this->store->session().value(), std::nullopt);
}

TYPED_TEST(StoreContract, EraseForgetsEverything) {
    ASSERT_TRUE(this->store->append(make_many(0, 100), "state"));
    ASSERT_TRUE(this->store->erase());
    EXPECT_TRUE(contents(*this->store).good.empty());
    EXPECT_EQ(this->store->session().value(), std::nullopt);
    EXPECT_EQ(this->store->append(make_many(0, 3)).value(), 3);
}

TYPED_TEST(StoreContract, CheckCounts) {
    ASSERT_TRUE(this->store->append(make_many(0, 12)));
    const auto check = this->store->check();
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->sound);
    EXPECT_EQ(check->records, 12);
    EXPECT_EQ(check->bad, 0);
}

TYPED_TEST(StoreContract, LastsBeyondTheProgram) {
    if (!TypeParam::lasts) {
        GTEST_SKIP() << "this store is not meant to last";
    }
    ASSERT_TRUE(this->store->append(make_many(0, 4), "state"));
    this->store.reset();
    this->store = this->place.open();
    EXPECT_EQ(contents(*this->store).good, make_many(0, 4));
    EXPECT_EQ(this->store->session().value(), "state");
}

}  // namespace
}  // namespace unknot::store
