// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::DocumentRank;

/// Documents by relevance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RerankTextResult {
    /// The id of the result.
    pub id: String,
    /// The OCID of the model that was used.
    pub model_id: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// The documents, each with its place in the request and its relevance.
    pub document_ranks: Vec<DocumentRank>,
}

impl RerankTextResult {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        document_ranks: impl IntoIterator<Item = impl Into<DocumentRank>>,
    ) -> Self {
        Self {
            id: id.into(),
            document_ranks: generated::list(document_ranks),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Sets [`model_version`](Self::model_version).
    #[must_use]
    pub fn with_model_version(mut self, model_version: impl Into<String>) -> Self {
        self.model_version = Some(model_version.into());
        self
    }

    /// Sets [`document_ranks`](Self::document_ranks).
    #[must_use]
    pub fn with_document_ranks(
        mut self,
        document_ranks: impl IntoIterator<Item = impl Into<DocumentRank>>,
    ) -> Self {
        self.document_ranks = generated::list(document_ranks);
        self
    }
}

impl Model for RerankTextResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "modelId" => generated::read(&mut self.model_id, map),
            "modelVersion" => generated::read(&mut self.model_version, map),
            "documentRanks" => generated::read(&mut self.document_ranks, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "modelVersion", &self.model_version)?;
        generated::write(map, "documentRanks", &self.document_ranks)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RerankTextResult);
