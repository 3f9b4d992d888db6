// All that a face needs of the engine.
#pragma once

#include "engine/atlas/atlas.h"
#include "engine/atlas/describe.h"
#include "engine/base/error.h"
#include "engine/base/json.h"
#include "engine/base/time.h"
#include "engine/culprits/culprits.h"
#include "engine/drawing/drawing.h"
#include "engine/drawing/notation.h"
#include "engine/journal/journal.h"
#include "engine/journal/kinds.h"
#include "engine/plan/plan.h"
#include "engine/progress/progress.h"
#include "engine/progress/screening.h"
#include "engine/record/record.h"
#include "engine/safety/safety.h"
#include "engine/session/session.h"
