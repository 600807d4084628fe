//! The core of the Oracle Cloud Infrastructure SDK: everything that the service crates share.
//!
//! A program starts with a [`Config`], which knows who calls and where, and makes the client of a
//! service from it:
//!
//! ```no_run
//! use oci_sdk_core::{Client, Config, Service};
//! # static SERVICE: Service = Service::new("x", "https://x.{region}.{secondLevelDomain}", "/");
//!
//! # async fn example() -> Result<(), oci_sdk_core::Error> {
//! let config = Config::load().await?; // of the resource, the cluster, ~/.oci/config, or the instance
//! let client = Client::new(&config, &SERVICE)?; // as the generated clients do
//! # Ok(())
//! # }
//! ```
//!
//! Every call returns a [`Response`] or an [`Error`]; lists come as [`Pages`] or [`Items`].

#![warn(missing_docs)]

pub mod auth;
mod body;
mod breaker;
mod call;
mod call_future;
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
mod lenient;
mod metadata;
mod model;
mod off_thread;
mod operation;
mod page;
mod profile;
mod received;
mod redact;
mod region;
mod request;
mod request_id;
mod response;
mod retry;
mod secret;
pub mod sign;
mod small_file;
mod text;
mod timestamp;
mod transport;
mod turn;
mod user_agent;
mod wire;
mod wire_log;

/// The crates whose types are in the interface of this one and of the service crates: bodies, times,
/// what a [`Transport`] sends, and the JSON of free-form fields (`serde_json::Value`).
pub use {bytes, chrono, http, serde_json};

pub use self::body::{Body, BodyStream, ByteStream};
pub use self::breaker::{BreakerSettings, CircuitBreaker, CircuitState};
pub use self::call_future::Call;
pub use self::client::Client;
pub use self::config::{Config, ConfigBuilder};
pub use self::endpoint::{Endpoint, EndpointOptions, EndpointTemplate};
pub use self::environment::Environment;
pub use self::error::{CircuitFailure, Error, ErrorKind, OpenCircuit};
pub use self::metadata::MetadataService;
pub use self::operation::{Operation, Service};
pub use self::page::{Items, Pages};
pub use self::profile::{ConfigFile, Precedence, Profile, is_ocid};
pub use self::region::Region;
pub use self::request::Request;
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
    pub use crate::received::{Decode, Received};
    pub use crate::text::Text;
    pub use crate::wire::{Wire, read, read_some, write, write_or_clear};
}
