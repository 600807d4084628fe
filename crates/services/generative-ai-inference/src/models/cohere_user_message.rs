// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A message of the user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereUserMessage {
    /// What is said.
    pub message: String,
}

impl CohereUserMessage {
    /// With the members that are required.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..Self::default()
        }
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

impl Model for CohereUserMessage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "message" => generated::read(&mut self.message, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "USER")?;
        generated::write(map, "message", &self.message)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereUserMessage);
