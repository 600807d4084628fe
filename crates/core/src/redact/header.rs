//! Headers that the caller has marked as secret.

use http::HeaderMap;

/// Returns the names of the headers with secret values.
pub(crate) fn sensitive(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let is_sensitive = headers.iter().filter(|(_, value)| value.is_sensitive());
    is_sensitive.map(|(name, _)| name.as_str())
}
