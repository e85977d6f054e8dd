//! Whole-system journeys.
