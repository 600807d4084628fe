//! Responses without a header that Object Storage always sends.

use oci_sdk_core::{Error, ErrorKind, Response};

/// Returns the error of a response that does not have a header, or not a valid one.
pub(super) fn missing_header<T>(
    response: &Response<T>,
    operation: &'static str,
    name: &str,
) -> Error {
    let kind = response.header("content-type").unwrap_or_default();
    // Such as the login page of a captive portal.
    let hint = match kind.starts_with("text/html") {
        true => "; the response is `text/html`, possibly from a proxy",
        false => "",
    };
    let message = format!("the response has no valid header `{name}`{hint}");
    response.error(operation, ErrorKind::Decode, message)
}
