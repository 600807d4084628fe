// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// A document that is cited.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationDocument {
    /// The id of the document.
    pub id: Option<String>,
    /// The document, or a reference to it.
    pub document: Option<Value>,
}

impl CohereCitationDocument {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`document`](Self::document).
    #[must_use]
    pub fn with_document(mut self, document: impl Into<Value>) -> Self {
        self.document = Some(document.into());
        self
    }
}

impl Model for CohereCitationDocument {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "document" => generated::read(&mut self.document, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "document", &self.document)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereCitationDocument);
