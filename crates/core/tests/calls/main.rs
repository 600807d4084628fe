//! Calls through the core, without a generated client.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod answers;
mod byte_streams;
mod canned;
mod concurrency;
mod configuration;
mod connections;
mod defaults;
mod derived;
mod downloads;
mod event_connections;
mod events;
mod expect;
mod lengths;
mod limits;
mod mock;
mod options;
mod overload;
mod paging;
mod repetition;
mod requests;
mod switches;
mod uploads;
mod wire_log;
