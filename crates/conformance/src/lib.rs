//! Checks that span crates: the generated clients against the emulator, what they send against
//! what was signed, and what it all costs. The README's examples are compiled here.

/// The README, so that its examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
