// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::DocumentUrl;

/// A document in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentContent {
    /// The document.
    pub document_url: Option<DocumentUrl>,
}

impl DocumentContent {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`document_url`](Self::document_url).
    #[must_use]
    pub fn with_document_url(mut self, document_url: impl Into<DocumentUrl>) -> Self {
        self.document_url = Some(document_url.into());
        self
    }
}

impl Model for DocumentContent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "documentUrl" => generated::read(&mut self.document_url, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "DOCUMENT")?;
        generated::write(map, "documentUrl", &self.document_url)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DocumentContent);
