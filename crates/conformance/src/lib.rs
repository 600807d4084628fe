//! Checks that span crates: the generated clients against what the official Python SDK sends and
//! reads, against the emulator, and what it all costs. The README's examples are compiled here.
//!
//! The library is the conformance runner, which the program of this package starts: it builds
//! requests through the public interface of the generated crates from the JSON arguments of a
//! line, and compares what would be sent; and it reads and writes the bodies of answers. You touch
//! it when the lines say something new.

mod arguments;
mod capture;
mod compare;
#[rustfmt::skip]
mod dispatch;
mod lines;
mod requests;
mod responses;
mod service;
mod tally;

pub use self::capture::Capture;
pub use self::dispatch::SERVICES;
pub use self::lines::Filter;
pub use self::requests::check_requests;
pub use self::responses::check_responses;
pub use self::service::{Operation, Service, Type, service};
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
#[doc = include_str!("../../core/guide/testing.md")]
struct Testing;
