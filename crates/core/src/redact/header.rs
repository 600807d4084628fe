//! Headers whose values are secret because the caller said so.

use http::HeaderMap;

/// The names of the headers whose values were set as secret.
pub(crate) fn sensitive(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let is_sensitive = headers.iter().filter(|(_, value)| value.is_sensitive());
    is_sensitive.map(|(name, _)| name.as_str())
}
