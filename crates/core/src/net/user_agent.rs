//! How the SDK identifies itself to the service.

use http::HeaderValue;

use crate::error::Error;
use crate::error::quoted::Quoted;

/// What the SDK calls itself.
pub(crate) const CLIENT_INFO: &str = concat!("oci-rust/", env!("CARGO_PKG_VERSION"));

/// `oci-rust/0.1.0 (linux; x86_64)` and what the user adds.
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
