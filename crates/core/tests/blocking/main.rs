//! Nothing blocks the thread of a runtime that has but one: files are read, and keys made, on
//! others.

#![allow(clippy::unwrap_used)]

mod cloud;
mod disk;
mod files;
mod keys;
