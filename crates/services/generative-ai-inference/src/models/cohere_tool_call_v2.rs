// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::CohereToolCallV2Type;

/// A call of a tool that the model asks for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolCallV2 {
    /// The id of the call.
    pub id: Option<String>,
    /// What kind of tool it is; always a function.
    pub type_: Option<CohereToolCallV2Type>,
    /// The function to call, and its arguments.
    pub function: Option<Value>,
}

impl CohereToolCallV2 {
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

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<CohereToolCallV2Type>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`function`](Self::function).
    #[must_use]
    pub fn with_function(mut self, function: impl Into<Value>) -> Self {
        self.function = Some(function.into());
        self
    }
}

impl Model for CohereToolCallV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "type" => generated::read(&mut self.type_, map),
            "function" => generated::read(&mut self.function, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "function", &self.function)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereToolCallV2);
