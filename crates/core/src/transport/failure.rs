//! What goes wrong on the way, in words that say what to do.

use std::error::Error as StdError;

use http::Uri;
use http::uri::Authority;

use crate::{Error, ErrorKind};

/// How far a request came.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stage {
    /// There was no connection yet.
    pub(super) is_connect: bool,
    /// A time limit ended it.
    pub(super) is_timeout: bool,
}

/// Host and port of a URL.
pub(super) fn place(uri: &Uri) -> &str {
    let place = uri.authority().map_or("", Authority::as_str);
    place.rsplit('@').next().unwrap_or_default()
}

/// What happened before the headers of the answer came; `whom` says who was to be reached.
pub(super) fn sending(
    error: impl StdError + Send + Sync + 'static,
    stage: Stage,
    whom: &str,
) -> Error {
    if let Some(own) = own(&error) {
        return own;
    }
    let (kind, message) = match (stage.is_connect, stage.is_timeout) {
        (true, true) => {
            (ErrorKind::Timeout, format!("no connection to {whom} within the time limit"))
        }
        (true, false) => {
            let cause = root(&error);
            let mut message = format!("no connection to {whom}: {cause}");
            if cause.contains("invalid peer certificate") {
                message.push_str(
                    "; if an authority of your own vouches for it, add that with \
                     HttpTransport::builder().with_ca_file",
                );
            }
            (ErrorKind::Connect, message)
        }
        (false, true) => (ErrorKind::Timeout, format!("{whom} took too long")),
        (false, false) => {
            (ErrorKind::Transport, format!("the connection to {whom} broke: {}", root(&error)))
        }
    };
    Error::new(kind, message).with_source(error)
}

/// What happened while the body of the answer came in.
pub(super) fn receiving(error: impl StdError + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Transport, format!("the answer broke off: {}", root(&error)))
        .with_source(error)
}

/// What the body of the request itself had to complain about, such as a file that has changed.
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

/// No more bytes of the answer came.
pub(super) fn stalled() -> Error {
    Error::new(ErrorKind::Timeout, "the answer stalled: no more bytes came within the time limit")
}

/// The innermost cause, which is the one that says something.
fn root(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}
