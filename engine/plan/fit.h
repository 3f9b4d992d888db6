// Fits what may be done into the minutes that there are. Internal to this folder.
#pragma once

#include "engine/plan/block.h"

namespace unknot::plan {

// How long everything takes, with the lively movement that some moments end with.
int about_seconds(const std::vector<Block>& blocks, const atlas::Dose& dose);

// Cuts until it takes no longer than `seconds`: one press a spot, then one spot, then one stretch,
// each from the last muscle to the first. If that is not enough, the muscle that got the most this
// week waits, and the others are fitted in anew, so that what it leaves is used. Of the last muscle
// stretches go before presses; one press a side stays, however short the time. The outline has at
// least one block, before and after.
void fit(const atlas::Atlas& atlas, const atlas::Dose& dose, int seconds, Outline& outline);

}  // namespace unknot::plan
