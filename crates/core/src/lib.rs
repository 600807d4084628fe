//! The core of the Oracle Cloud Infrastructure SDK for Rust: credentials, endpoints, retries, errors
//! and paging for the crates of the services.
//!
//! A program depends on this crate and on one crate for each service that it calls:
//!
//! ```text
//! cargo add oci-sdk-core oci-sdk-object-storage
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! # First call
//!
#![cfg_attr(not(doctest), doc = include_str!("../guide/first-call.md"))]
//!
//! A call returns a [`Response`] or an [`Error`]. Lists are streams of pages, [`Pages`], or of items,
//! [`Items`]. The client of a service is cheap to clone, and `Send` and `Sync`.
//!
//! # Configuration
//!
//! [`Config::load`] finds the credentials and the region: in the environment of a function or a pod,
//! in `~/.oci/config`, or on the instance. [`Config::builder`] overrides them:
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use oci_sdk_core::{Config, RetryPolicy};
//!
//! # async fn example() -> Result<(), oci_sdk_core::Error> {
//! let config = Config::builder()
//!     .with_profile("PRODUCTION")
//!     .with_region("eu-frankfurt-1")
//!     .with_timeout(Duration::from_secs(30))
//!     .with_retry(RetryPolicy::standard().with_max_attempts(4))
//!     .load()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Errors and retries
//!
//! Calls are retried with backoff and honour `Retry-After`. A call that fails returns one type,
//! [`Error`], with predicates such as [`is_not_found`](Error::is_not_found) and
//! [`is_throttle`](Error::is_throttle), the `opc-request-id`, and a remedy in its message.
//!
//! # Testing
//!
//! The crate `oci-sdk-emulator` is a local server with the same APIs. It verifies signatures,
//! validates requests, and fails on demand.
//!
//! # Guide
//!
//! - [Requests and models](guide::requests)
//! - [Credentials](guide::credentials)
//! - [Regions and endpoints](guide::endpoints)
//! - [Retries](guide::retries)
//! - [Errors and logging](guide::errors)
//! - [Testing](guide::testing)
//! - [Environment variables](guide::environment)
//!
//! # Modules
//!
//! The root has the types that most programs use. [`auth`] has the credential providers, principals
//! and private keys; [`sign`] signs requests for other HTTP clients.

#![warn(missing_docs)]

pub mod auth;
mod body;
mod breaker;
mod call;
mod cli_variables;
mod client;
mod collect;
mod config;
mod endpoint;
mod environment;
mod error;
mod events;
mod file_stamp;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
pub mod guide;
mod lenient;
mod metadata;
mod model;
mod off_thread;
mod operation;
mod page;
mod profile;
mod redact;
mod region;
mod request;
mod response;
mod retry;
mod secret;
pub mod sign;
mod small_file;
mod text;
mod timestamp;
mod transport;
mod turn;
mod wire;
mod wire_log;

/// The crates whose types are in the interface of this one and of the service crates: bodies, times,
/// what a [`Transport`] sends, and the JSON of free-form fields (`serde_json::Value`).
pub use {bytes, chrono, http, serde_json};

pub use self::body::{Body, BodyStream, ByteStream};
pub use self::breaker::{
    BreakerSettings, CircuitBreaker, CircuitFailure, CircuitState, OpenCircuit,
};
pub use self::client::Client;
pub use self::config::{Config, ConfigBuilder};
pub use self::endpoint::{Endpoint, EndpointOptions, EndpointTemplate};
pub use self::environment::Environment;
pub use self::error::{Error, ErrorKind};
pub use self::metadata::MetadataService;
pub use self::operation::{Operation, Service};
pub use self::page::{Items, Pages};
pub use self::profile::{ConfigFile, Precedence, Profile, is_ocid};
pub use self::region::Region;
pub use self::request::{Call, Request};
pub use self::response::Response;
pub use self::retry::{Backoff, RetryBudget, RetryConditions, RetryPolicy};
pub use self::secret::Secret;
pub use self::text::Text;
pub use self::transport::{
    ClientCertificate, HttpTransport, HttpTransportBuilder, Timeouts, Transport,
};

/// What generated code stands on. No part of the public interface: it changes with the generator.
#[doc(hidden)]
pub mod generated {
    pub use chrono::{DateTime, NaiveDate, Utc};
    pub use http::Method;
    pub use serde;
    pub use serde::de::MapAccess;
    pub use serde::ser::{SerializeMap, Serializer};
    pub use serde_json;
    pub use serde_json::{Error as JsonError, Value};

    pub use crate::collect::{entries, list, list_of, map, map_of};
    pub use crate::model::{
        Model, Union, apply, from_json, read_model, read_text, read_union, unknown, unknown_str,
        write_model,
    };
    pub use crate::request::{Decode, Received};
    pub use crate::text::Text;
    pub use crate::wire::{Wire, read, read_some, write, write_or_clear};
}
