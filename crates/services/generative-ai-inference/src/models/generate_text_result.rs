// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::LlmInferenceResponse;

/// The generated texts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTextResult {
    /// The OCID of the model that was used.
    pub model_id: String,
    /// The version of the model.
    pub model_version: String,
    /// The generated texts, in the form for the family of the model.
    pub inference_response: LlmInferenceResponse,
}

impl GenerateTextResult {
    /// With the members that are required.
    pub fn new(
        model_id: impl Into<String>,
        model_version: impl Into<String>,
        inference_response: impl Into<LlmInferenceResponse>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            model_version: model_version.into(),
            inference_response: inference_response.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`model_version`](Self::model_version).
    #[must_use]
    pub fn with_model_version(mut self, model_version: impl Into<String>) -> Self {
        self.model_version = model_version.into();
        self
    }

    /// Sets [`inference_response`](Self::inference_response).
    #[must_use]
    pub fn with_inference_response(
        mut self,
        inference_response: impl Into<LlmInferenceResponse>,
    ) -> Self {
        self.inference_response = inference_response.into();
        self
    }
}

impl Model for GenerateTextResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelId" => generated::read(&mut self.model_id, map),
            "modelVersion" => generated::read(&mut self.model_version, map),
            "inferenceResponse" => generated::read(&mut self.inference_response, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "modelVersion", &self.model_version)?;
        generated::write(map, "inferenceResponse", &self.inference_response)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenerateTextResult);
