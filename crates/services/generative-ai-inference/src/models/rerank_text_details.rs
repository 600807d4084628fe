// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ServingMode;

/// Documents to rank, the query to rank them by, and the model that is to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RerankTextDetails {
    /// The query.
    pub input: String,
    /// The OCID of the compartment on whose behalf the model is called.
    pub compartment_id: String,
    /// The model to call: a shared one, or the one behind an endpoint.
    pub serving_mode: ServingMode,
    /// The texts of the documents.
    pub documents: Vec<String>,
    /// How many documents to return, the most relevant ones. All if absent.
    pub top_n: Option<i64>,
    /// Whether the result also has the documents themselves.
    pub is_echo: Option<bool>,
    /// Into how many chunks a document is split at most.
    pub max_chunks_per_document: Option<i64>,
    /// After how many tokens a document is cut off.
    pub max_tokens_per_document: Option<i64>,
}

impl RerankTextDetails {
    /// With the members that are required.
    pub fn new(
        input: impl Into<String>,
        compartment_id: impl Into<String>,
        serving_mode: impl Into<ServingMode>,
        documents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            input: input.into(),
            compartment_id: compartment_id.into(),
            serving_mode: serving_mode.into(),
            documents: generated::list(documents),
            ..Self::default()
        }
    }

    /// Sets [`input`](Self::input).
    #[must_use]
    pub fn with_input(mut self, input: impl Into<String>) -> Self {
        self.input = input.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`serving_mode`](Self::serving_mode).
    #[must_use]
    pub fn with_serving_mode(mut self, serving_mode: impl Into<ServingMode>) -> Self {
        self.serving_mode = serving_mode.into();
        self
    }

    /// Sets [`documents`](Self::documents).
    #[must_use]
    pub fn with_documents(
        mut self,
        documents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.documents = generated::list(documents);
        self
    }

    /// Sets [`top_n`](Self::top_n).
    #[must_use]
    pub fn with_top_n(mut self, top_n: impl Into<i64>) -> Self {
        self.top_n = Some(top_n.into());
        self
    }

    /// Sets [`is_echo`](Self::is_echo).
    #[must_use]
    pub fn with_is_echo(mut self, is_echo: impl Into<bool>) -> Self {
        self.is_echo = Some(is_echo.into());
        self
    }

    /// Sets [`max_chunks_per_document`](Self::max_chunks_per_document).
    #[must_use]
    pub fn with_max_chunks_per_document(
        mut self,
        max_chunks_per_document: impl Into<i64>,
    ) -> Self {
        self.max_chunks_per_document = Some(max_chunks_per_document.into());
        self
    }

    /// Sets [`max_tokens_per_document`](Self::max_tokens_per_document).
    #[must_use]
    pub fn with_max_tokens_per_document(
        mut self,
        max_tokens_per_document: impl Into<i64>,
    ) -> Self {
        self.max_tokens_per_document = Some(max_tokens_per_document.into());
        self
    }
}

impl Model for RerankTextDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "input" => generated::read(&mut self.input, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "servingMode" => generated::read(&mut self.serving_mode, map),
            "documents" => generated::read(&mut self.documents, map),
            "topN" => generated::read(&mut self.top_n, map),
            "isEcho" => generated::read(&mut self.is_echo, map),
            "maxChunksPerDocument" => {
                generated::read(&mut self.max_chunks_per_document, map)
            }
            "maxTokensPerDocument" => {
                generated::read(&mut self.max_tokens_per_document, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "input", &self.input)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "servingMode", &self.serving_mode)?;
        generated::write(map, "documents", &self.documents)?;
        generated::write(map, "topN", &self.top_n)?;
        generated::write(map, "isEcho", &self.is_echo)?;
        generated::write(map, "maxChunksPerDocument", &self.max_chunks_per_document)?;
        generated::write(map, "maxTokensPerDocument", &self.max_tokens_per_document)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RerankTextDetails);
