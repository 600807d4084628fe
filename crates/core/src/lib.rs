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
//!     .with_call_timeout(Duration::from_secs(30))
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
//! [`testing::Mock`] makes any client reply what a unit test states, without a server:
//!
//! ```
//! use oci_sdk_core::testing::{Mock, Reply};
//! use serde_json::json;
//!
//! let mock = Mock::new().on("GetJob", Reply::status(503).then(json!({ "id": "ocid1.a" })));
//! // let client = DataScienceClient::new(&mock.config())?;
//! ```
//!
//! The crate `oci-sdk-emulator` is a local server with the same APIs. It verifies signatures,
//! validates requests, and fails on demand.
//!
//! # Features
//!
//! All but `blocking` are enabled by default; [`guide::features`] has what each costs.
//!
//! | feature | what it adds |
//! |---|---|
//! | `blocking` | the module `blocking`: calls for programs without an async runtime |
//! | `encrypted-keys` | private keys that are encrypted with a pass phrase |
//! | `http2` | HTTP/2, if the server offers it |
//! | `instance-principal` | the instance principal, and resource principals of version 1.1 |
//!
//! # Guide
//!
//! - [Requests and models](guide::requests)
//! - [Streaming](guide::streaming)
//! - [Credentials](guide::credentials)
//! - [Regions and endpoints](guide::endpoints)
//! - [Retries](guide::retries)
//! - [Waiting](guide::waiting)
//! - [Transfers](guide::transfers)
//! - [Errors and logging](guide::errors)
//! - [Blocking calls](guide::blocking)
//! - [Testing](guide::testing)
//! - [Environment variables](guide::environment)
//! - [Features](guide::features)
//!
//! # Modules
//!
//! The root has the types that most programs use. The others are in modules:
//!
//! - [`config`]: configurations, profiles, and the environment that they are read from
//! - [`auth`]: credential providers, principals, and private keys
//! - `blocking`: calls for programs without an async runtime, with the feature of this name
//! - [`checksum`]: checksums of content, as Object Storage has them
//! - [`endpoint`]: the choice between the endpoints of a service
//! - [`events`]: streams of server-sent events
//! - [`parameter`]: the values of request parameters
//! - [`retry`]: retry policies, backoff, retry budgets, and circuit breakers
//! - [`sign`]: request signing for other HTTP clients
//! - [`testing`]: a mock transport for unit tests
//! - [`transport`]: the HTTP client, its timeouts, proxies, and certificates
//! - [`wait`]: waiting for states, deletions and work requests

#![warn(missing_docs)]

pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
pub mod checksum;
pub mod config;
pub mod endpoint;
mod environment;
mod error;
pub mod events;
mod files;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
#[doc(hidden)]
pub mod generated_v1;
pub mod guide;
mod lenient;
mod net;
mod redact;
mod region;
pub mod retry;
mod secret;
mod sync;
pub mod testing;
mod timestamp;
mod values;

pub mod wait;

/// The crates whose types are in the interface of this one and of the service crates: bodies, times,
/// the requests of a [`Transport`](transport::Transport), and the JSON of free-form fields
/// (`serde_json::Value`).
pub use {bytes, chrono, http, serde_json};

pub use self::call::client::Client;
pub use self::call::future::Call;
pub use self::call::operation::Operation;
pub use self::call::page::{Items, Pages};
pub use self::call::request::Request;
pub use self::call::service::Service;
#[doc(inline)]
pub use self::config::Config;
pub use self::error::{Error, ErrorKind};
#[doc(hidden)]
pub use self::files::atomic_file::{AtomicFile, PositionedWriter};
pub use self::net::body::Body;
pub use self::net::body::byte_stream::ByteStream;
pub use self::net::body::progress::Progress;
pub use self::net::response::Response;
pub use self::net::transport;
pub use self::region::Region;
#[doc(inline)]
pub use self::retry::RetryPolicy;
pub use self::secret::Secret;
#[doc(hidden)]
pub use self::sync::runtime::check_runtime;
pub use self::values::unknown_value::UnknownValue;

/// The values of request parameters.
pub mod parameter {
    pub use crate::values::parameter::ToParameter;
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
