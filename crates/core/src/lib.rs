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
//!
//! The root holds what most programs name. The rest is in modules:
//!
//! - [`config`]: configurations, profiles, and the environment that they are read from
//! - [`auth`]: credential providers, principals, and private keys
//! - [`endpoint`]: the choice between the endpoints of a service
//! - [`request`](mod@request): the values of request parameters
//! - [`retry`]: retry policies, backoff, retry budgets, and circuit breakers
//! - [`sign`]: request signing for other HTTP clients
//! - [`transport`]: the HTTP client, its timeouts, proxies, and certificates

#![warn(missing_docs)]

pub mod auth;
mod call;
mod collect;
pub mod config;
pub mod endpoint;
mod environment;
mod error;
mod files;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
mod lenient;
mod model;
mod net;
mod redact;
mod region;
pub mod retry;
mod secret;
mod text;
mod timestamp;
mod wait;
mod wire;

/// The crates whose types are in the interface of this one and of the service crates: bodies, times,
/// the requests of a [`Transport`](transport::Transport), and the JSON of free-form fields
/// (`serde_json::Value`).
pub use {bytes, chrono, http, serde_json};

pub use self::call::client::Client;
pub use self::call::future::Call;
pub use self::call::operation::{Operation, Service};
pub use self::call::page::{Items, Pages};
pub use self::call::request::Request;
pub use self::config::Config;
pub use self::error::{Error, ErrorKind};
pub use self::net::body::{Body, ByteStream};
pub use self::net::response::Response;
pub use self::net::transport;
pub use self::region::Region;
pub use self::retry::RetryPolicy;
// The macro of generated clients names it here.
#[doc(hidden)]
pub use self::retry::CircuitBreaker;
pub use self::secret::Secret;

/// The values of request parameters.
pub mod request {
    pub use crate::text::Text;
}

/// Request signing (draft-cavage, RSA with SHA-256) for requests that no client makes.
///
/// Use it to call a service that the SDK does not know, or to send requests with another HTTP
/// client. The request is signed as it is sent, so sign it last and do not change it afterwards.
pub mod sign {
    pub use crate::auth::sign::{
        OPC_OBO_TOKEN, Payload, SignedHeaders, SigningString, X_CONTENT_SHA256, sign,
    };
}

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

    pub use crate::call::received::{Decode, Received};
    pub use crate::collect::{entries, list, list_of, map, map_of};
    pub use crate::model::{
        Model, Union, apply, from_json, read_model, read_text, read_union, unknown, unknown_str,
        write_model,
    };
    pub use crate::text::Text;
    pub use crate::wire::{Wire, read, read_some, write, write_or_clear};
}
