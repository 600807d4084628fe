#![doc = include_str!("../README.md")]

pub mod clients;
pub mod limits;

/// Each spec with what progenitor's generator says to it, unchanged as it is.
pub const ACCEPTED: &[(&str, Result<(), &str>)] =
    &include!(concat!(env!("OUT_DIR"), "/accepted.rs"));
