#![doc = include_str!("../README.md")]

pub mod clients;
pub mod limits;

/// The result of progenitor's generator for each unchanged spec.
pub const ACCEPTED: &[(&str, Result<(), &str>)] =
    &include!(concat!(env!("OUT_DIR"), "/accepted.rs"));
