//! Blocking calls, for programs without an async runtime; needs the feature `blocking`.
//!
//! - A request has `.send_blocking()`, by the trait [`SendBlocking`].
//! - Pages and items are iterators of `Result`: `for job in client.list_jobs(…).items()`.
//! - [`StreamIter`] is an iterator over any other stream of results.
//! - [`block_on`] runs any other future of a result, such as that of
//!   [`Config::load`](crate::Config::load).
//! - [`Reader`] reads a download as a [`std::io::Read`].
//!
//! # Example
//!
//! ```no_run
//! use oci_sdk_core::blocking::{SendBlocking, block_on};
//! use oci_sdk_core::http::Method;
//! use oci_sdk_core::{Client, Config, Error, Operation, Request, Service};
//!
//! static SERVICE: Service =
//!     Service::new("core-services", "https://iaas.{region}.{secondLevelDomain}", "/20160918");
//! static LIST_VCNS: Operation = Operation::new(Method::GET, "ListVcns", "/vcns");
//!
//! fn main() -> Result<(), Error> {
//!     let config = block_on(Config::load())?;
//!     let client = Client::new(&config, &SERVICE)?;
//!     let mut request = Request::new(&client, &LIST_VCNS);
//!     request.query("compartmentId", "ocid1.compartment.oc1..example");
//!     let first = request.clone().send_json::<serde_json::Value>().send_blocking()?;
//!     println!("{:?}", first.request_id());
//!     for vcn in request.items_json::<serde_json::Value>() {
//!         println!("{}", vcn?["id"]);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # Threads
//!
//! The first blocking call starts a thread that drives the connections and timers of all blocking
//! calls of the process. The call itself runs on the thread of the caller. Connections are reused by
//! later calls, from any thread. The background thread does not keep the process from ending.
//!
//! # In async code
//!
//! Do not make blocking calls from async code: they do not panic, but they block a thread of its
//! runtime. In a single-threaded runtime, no other task runs until the call returns, not even one
//! that the call depends on: a server in the same runtime does not respond, and a download whose
//! request was awaited there does not progress before its timeout. Use
//! [`tokio::task::spawn_blocking`], or await the call.

mod background;
mod iterators;
mod reader;

use std::future::IntoFuture;

pub use self::iterators::{ItemsIter, PagesIter, StreamIter};
pub use self::reader::Reader;
use crate::error::Error;

/// Runs a future of the SDK to its end on the current thread.
///
/// The result is that of the future, or the error of the background thread. A future of another
/// value is wrapped: `block_on(async { Ok(future.await) })`.
///
/// # Errors
///
/// That of the future, and with [`ErrorKind::Config`](crate::ErrorKind::Config) if the background
/// thread cannot be started.
///
/// # Panics
///
/// If the future panics.
pub fn block_on<F, T>(future: F) -> Result<T, Error>
where
    F: IntoFuture<Output = Result<T, Error>>,
    F::IntoFuture: Send,
    T: Send,
{
    background::run(future.into_future())
}

/// Sends a request and waits for the response; implemented for all requests and calls.
pub trait SendBlocking: IntoFuture + Sized {
    /// Sends the request and blocks the thread until the response is received.
    ///
    /// # Errors
    ///
    /// As awaiting the request, and with [`ErrorKind::Config`](crate::ErrorKind::Config) if the
    /// background thread cannot be started.
    fn send_blocking(self) -> Self::Output;
}

impl<R, T> SendBlocking for R
where
    R: IntoFuture<Output = Result<T, Error>>,
    R::IntoFuture: Send,
    T: Send,
{
    fn send_blocking(self) -> Result<T, Error> {
        block_on(self)
    }
}
