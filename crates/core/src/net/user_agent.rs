//! The user agent.

use http::HeaderValue;

use crate::error::Error;
use crate::error::quoted::Quoted;

/// The name and version of the SDK.
pub(crate) const CLIENT_INFO: &str = concat!("oci-rust/", env!("CARGO_PKG_VERSION"));

/// Returns the user agent, such as `oci-rust/0.1.0 (linux; x86_64)`, with the suffix.
pub(crate) fn user_agent(suffix: &str) -> Result<HeaderValue, Error> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let text = format!("{CLIENT_INFO} ({os}; {arch}) {suffix}");
    HeaderValue::from_str(text.trim_end()).map_err(|source| {
        Error::config(format!(
            "invalid user agent {}: it contains characters that a header cannot carry; it is set \
             by `with_user_agent`, `additional_user_agent` in the profile, and \
             OCI_SDK_APPEND_USER_AGENT",
            Quoted(suffix)
        ))
        .with_source(source)
    })
}
