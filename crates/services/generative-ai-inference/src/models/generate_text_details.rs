// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{LlmInferenceRequest, ServingMode};

/// A prompt to continue, and the model that is to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTextDetails {
    /// The OCID of the compartment on whose behalf the model is called.
    pub compartment_id: String,
    /// The model to call: a shared one, or the one behind an endpoint.
    pub serving_mode: ServingMode,
    /// The request, in the form for the family of the model.
    pub inference_request: LlmInferenceRequest,
}

impl GenerateTextDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        serving_mode: impl Into<ServingMode>,
        inference_request: impl Into<LlmInferenceRequest>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            serving_mode: serving_mode.into(),
            inference_request: inference_request.into(),
            ..Self::default()
        }
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

    /// Sets [`inference_request`](Self::inference_request).
    #[must_use]
    pub fn with_inference_request(
        mut self,
        inference_request: impl Into<LlmInferenceRequest>,
    ) -> Self {
        self.inference_request = inference_request.into();
        self
    }
}

impl Model for GenerateTextDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "servingMode" => generated::read(&mut self.serving_mode, map),
            "inferenceRequest" => generated::read(&mut self.inference_request, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "servingMode", &self.serving_mode)?;
        generated::write(map, "inferenceRequest", &self.inference_request)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenerateTextDetails);
