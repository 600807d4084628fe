// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The model has to call one particular function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolChoiceFunction {
    /// The name: of the function or, in a message, of the participant, to tell apart several of
    /// one role.
    pub name: Option<String>,
}

impl ToolChoiceFunction {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for ToolChoiceFunction {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "FUNCTION")?;
        generated::write(map, "name", &self.name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ToolChoiceFunction);
