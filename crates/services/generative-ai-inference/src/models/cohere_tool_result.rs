// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::CohereToolCall;

/// What a tool has returned, and for which call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolResult {
    /// The call that was made.
    pub call: CohereToolCall,
    /// What the tool has returned for the call.
    pub outputs: Vec<Value>,
}

impl CohereToolResult {
    /// With the members that are required.
    pub fn new(
        call: impl Into<CohereToolCall>,
        outputs: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        Self {
            call: call.into(),
            outputs: generated::list(outputs),
            ..Self::default()
        }
    }

    /// Sets [`call`](Self::call).
    #[must_use]
    pub fn with_call(mut self, call: impl Into<CohereToolCall>) -> Self {
        self.call = call.into();
        self
    }

    /// Sets [`outputs`](Self::outputs).
    #[must_use]
    pub fn with_outputs(
        mut self,
        outputs: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.outputs = generated::list(outputs);
        self
    }
}

impl Model for CohereToolResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "call" => generated::read(&mut self.call, map),
            "outputs" => generated::read(&mut self.outputs, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "call", &self.call)?;
        generated::write(map, "outputs", &self.outputs)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereToolResult);
