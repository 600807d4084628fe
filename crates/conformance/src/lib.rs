//! Checks across crates: the generated clients are compared with the official Python SDK and run
//! against the emulator, and their costs are measured. The examples of the README are compiled here.
//!
//! The library is the conformance runner. It builds requests through the public interface of the
//! generated crates from the JSON arguments of a line and compares them with the expected ones, and it
//! reads and writes bodies of responses. `cargo xtask conformance` runs it for any services; the feature
//! `services` connects it to those that the tests of this package check.

#[cfg(feature = "services")]
extern crate self as oci_sdk_conformance;

mod arguments;
mod capture;
mod compare;
pub mod dispatch;
mod lines;
mod program;
mod requests;
mod responses;
mod service;
#[cfg(feature = "services")]
mod services;
mod tally;

pub use self::capture::Capture;
pub use self::lines::Filter;
pub use self::program::run;
pub use self::requests::check_requests;
pub use self::responses::check_responses;
pub use self::service::{Operation, Service, Services, Type};
#[cfg(feature = "services")]
pub use self::services::{SERVICES, SPECS};
pub use self::tally::Tally;

/// The README, so that its examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// The README of the core, so that its examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../core/README.md")]
struct CoreReadme;

/// The example on the front page of the core.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/first-call.md")]
struct FirstCall;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/blocking.md")]
struct Blocking;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/credentials.md")]
struct Credentials;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/endpoints.md")]
struct Endpoints;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/requests.md")]
struct Requests;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/retries.md")]
struct Retries;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/streaming.md")]
struct Streaming;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/waiting.md")]
struct Waiting;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/testing.md")]
struct Testing;

/// A page of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../core/guide/transfers.md")]
struct Transfers;

/// A page of the guide of the emulator.
#[cfg(doctest)]
#[doc = include_str!("../../emulator/guide/clients.md")]
struct EmulatorClients;
