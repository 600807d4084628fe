// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

/// A hub source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HubSource {
    /// The access token.
    pub access_token: Option<Secret>,
    /// The headers.
    pub headers: Option<BTreeMap<String, Secret>>,
    /// The note.
    pub note: Option<String>,
}

impl HubSource {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_token`](Self::access_token).
    #[must_use]
    pub fn with_access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.headers = Some(generated::map(headers));
        self
    }

    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl Model for HubSource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "accessToken" => generated::read(&mut self.access_token, map),
            "headers" => generated::read(&mut self.headers, map),
            "note" => generated::read(&mut self.note, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("sourceType", "HUB")?;
        generated::write(map, "accessToken", &self.access_token)?;
        generated::write(map, "headers", &self.headers)?;
        generated::write(map, "note", &self.note)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(HubSource);
