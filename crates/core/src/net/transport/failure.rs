//! Errors of the HTTP client.

use std::error::Error as StdError;
use std::time::Duration;

use http::Uri;
use http::uri::Authority;

use crate::error::{Error, ErrorKind};

/// The stage at which a request failed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stage {
    /// While connecting.
    pub(super) is_connect: bool,
    /// Because of a timeout.
    pub(super) is_timeout: bool,
}

/// Returns host and port of a URL, without a user.
pub(super) fn place(uri: &Uri) -> &str {
    let place = uri.authority().map_or("", Authority::as_str);
    place.rsplit('@').next().unwrap_or_default()
}

/// Converts an error before the response headers; `whom` is the host.
pub(super) fn sending(
    error: impl StdError + Send + Sync + 'static,
    stage: Stage,
    whom: &str,
) -> Error {
    if let Some(own) = own(&error) {
        return own;
    }
    let is_unsent = stage.is_connect || is_unsent(&error);
    let (kind, message) = match (stage.is_connect, stage.is_timeout) {
        (true, true) => {
            (ErrorKind::Timeout, format!("cannot connect to {whom}: timed out (connect timeout)"))
        }
        (true, false) => {
            let cause = root(&error);
            let mut message = format!("cannot connect to {whom}: {cause}");
            if cause.contains("invalid peer certificate") {
                message.push_str(
                    "; to trust a private certificate authority, add its certificate with \
                     `HttpTransportBuilder::with_ca_file`",
                );
            }
            (ErrorKind::Connect, message)
        }
        (false, true) => (ErrorKind::Timeout, format!("request to {whom} timed out")),
        (false, false) => {
            (ErrorKind::Transport, format!("request to {whom} failed: {}", root(&error)))
        }
    };
    let error = Error::new(kind, message).with_source(error);
    if is_unsent { error.never_sent() } else { error }
}

/// Whether the server has certainly not processed the request: the connection was closed before it
/// was written, or the server says so by HTTP/2 (RFC 9113, section 8.7).
fn is_unsent(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled) {
            return true;
        }
        #[cfg(feature = "http2")]
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            // GOAWAY is an error of the streams only that the server has not seen.
            let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            return error.is_remote() && (is_refused || error.is_go_away());
        }
        cause = error.source();
    }
    false
}

/// Converts an error while the response body is read.
pub(super) fn receiving(error: impl StdError + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Transport, format!("reading the response body failed: {}", root(&error)))
        .with_source(error)
}

/// Returns the error of the request body, such as a file that has changed, if that is the cause.
fn own(error: &(dyn StdError + 'static)) -> Option<Error> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(own) = error.downcast_ref::<Error>() {
            return Some(Error::new(own.kind(), own.message()));
        }
        cause = error.source();
    }
    None
}

/// Creates the error of a response body that has reached its idle timeout.
pub(super) fn stalled(limit: Duration) -> Error {
    let message = format!("no data of the response body received for {limit:?} (idle timeout)");
    Error::new(ErrorKind::Timeout, message)
}

/// Returns the message of the innermost cause, which is the specific one.
fn root(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests;
