// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeTextResult {
    /// The id of the result.
    pub id: String,
    /// The text, if asked for with `isEcho`.
    pub input: Option<String>,
    /// The summary.
    pub summary: String,
    /// The OCID of the model that was used.
    pub model_id: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
}

impl SummarizeTextResult {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, summary: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            summary: summary.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`input`](Self::input).
    #[must_use]
    pub fn with_input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets [`summary`](Self::summary).
    #[must_use]
    pub fn with_summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = summary.into();
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
}

impl Model for SummarizeTextResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "input" => generated::read(&mut self.input, map),
            "summary" => generated::read(&mut self.summary, map),
            "modelId" => generated::read(&mut self.model_id, map),
            "modelVersion" => generated::read(&mut self.model_version, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "input", &self.input)?;
        generated::write(map, "summary", &self.summary)?;
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "modelVersion", &self.model_version)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SummarizeTextResult);
