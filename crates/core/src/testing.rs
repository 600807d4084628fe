//! Tests without a server: a mock transport for clients of any service.
//!
//! A [`Mock`] replies to the requests of a client by rules. It needs no server, no port, no
//! credentials and no delays, and works with the client of every service crate:
//!
//! ```
//! use oci_sdk_core::testing::{Matcher, Mock, Reply};
//! use serde_json::json;
//!
//! let mock = Mock::new()
//!     .on("CreateJob", Reply::status(503).times(2).then(json!({ "id": "ocid1.a" })))
//!     .on(Matcher::new("GetJob").path("jobId", "ocid1.a"), json!({ "id": "ocid1.a" }));
//! // let client = DataScienceClient::new(&mock.config())?;
//! ```
//!
//! | type | content |
//! |---|---|
//! | [`Mock`] | the rules, and the requests that were received |
//! | [`Matcher`] | the requests of a rule: an operation, a service, arguments |
//! | [`Reply`] | a model, an error of the service, bytes, events, a failure of the connection, or a function of the request |
//! | [`Replies`] | several replies, in order |
//! | [`RecordedRequest`] | a request that was received |
//!
//! The [guide](crate::guide::testing#mock) has examples with clients of service crates. The module is
//! a part of every build: it has no dependencies of its own, and a program that does not use it does
//! not contain it.

mod chunks;
mod credentials;
mod matcher;
mod mock;
mod replies;
mod reply;
mod request;
mod rule;

pub use self::matcher::Matcher;
pub use self::mock::Mock;
pub use self::replies::Replies;
pub use self::reply::Reply;
pub use self::request::RecordedRequest;
