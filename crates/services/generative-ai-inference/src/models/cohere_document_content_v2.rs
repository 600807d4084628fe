// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// A document in a message, for the model to draw on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereDocumentContentV2 {
    /// A short document for the model to draw on, with anything else that it should know about it.
    pub document: Option<Value>,
}

impl CohereDocumentContentV2 {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`document`](Self::document).
    #[must_use]
    pub fn with_document(mut self, document: impl Into<Value>) -> Self {
        self.document = Some(document.into());
        self
    }
}

impl Model for CohereDocumentContentV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "document" => generated::read(&mut self.document, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "DOCUMENT")?;
        generated::write(map, "document", &self.document)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereDocumentContentV2);
