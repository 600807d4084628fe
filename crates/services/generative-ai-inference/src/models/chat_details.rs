// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{BaseChatRequest, ServingMode};

/// A conversation to answer, and the model that is to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatDetails {
    /// The OCID of the compartment on whose behalf the model is called.
    pub compartment_id: String,
    /// The model to call: a shared one, or the one behind an endpoint.
    pub serving_mode: ServingMode,
    /// The request, in the form for the family of the model.
    pub chat_request: BaseChatRequest,
}

impl ChatDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        serving_mode: impl Into<ServingMode>,
        chat_request: impl Into<BaseChatRequest>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            serving_mode: serving_mode.into(),
            chat_request: chat_request.into(),
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

    /// Sets [`chat_request`](Self::chat_request).
    #[must_use]
    pub fn with_chat_request(
        mut self,
        chat_request: impl Into<BaseChatRequest>,
    ) -> Self {
        self.chat_request = chat_request.into();
        self
    }
}

impl Model for ChatDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "servingMode" => generated::read(&mut self.serving_mode, map),
            "chatRequest" => generated::read(&mut self.chat_request, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "servingMode", &self.serving_mode)?;
        generated::write(map, "chatRequest", &self.chat_request)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ChatDetails);
