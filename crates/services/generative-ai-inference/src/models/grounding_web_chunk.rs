// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A page on the web that an answer rests on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingWebChunk {
    /// The address of the page.
    pub uri: Option<String>,
    /// The title of the page.
    pub title: Option<String>,
    /// The domain that the page is on.
    pub domain: Option<String>,
}

impl GroundingWebChunk {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`uri`](Self::uri).
    #[must_use]
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`domain`](Self::domain).
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Model for GroundingWebChunk {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "uri" => generated::read(&mut self.uri, map),
            "title" => generated::read(&mut self.title, map),
            "domain" => generated::read(&mut self.domain, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "uri", &self.uri)?;
        generated::write(map, "title", &self.title)?;
        generated::write(map, "domain", &self.domain)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GroundingWebChunk);
