//! The tokio runtime that calls, files and delays need.

use tokio::runtime::Handle;

use crate::error::Error;

/// Rejects work outside of a tokio runtime, which has no clock, no sockets and no threads for
/// blocking work.
pub fn check_runtime() -> Result<(), Error> {
    if Handle::try_current().is_ok() {
        return Ok(());
    }
    Err(Error::config(
        "no tokio runtime: await the call within one, for example below `#[tokio::main]`, or use \
         `send_blocking` of the feature `blocking`",
    ))
}
