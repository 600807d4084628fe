// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{CohereToolV2Type, Function};

/// A tool that the model may ask to have called.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolV2 {
    /// What kind of tool it is; always a function.
    pub type_: CohereToolV2Type,
    /// The function that the tool is.
    pub function: Function,
}

impl CohereToolV2 {
    /// With the members that are required.
    pub fn new(
        type_: impl Into<CohereToolV2Type>,
        function: impl Into<Function>,
    ) -> Self {
        Self {
            type_: type_.into(),
            function: function.into(),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<CohereToolV2Type>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`function`](Self::function).
    #[must_use]
    pub fn with_function(mut self, function: impl Into<Function>) -> Self {
        self.function = function.into();
        self
    }
}

impl Model for CohereToolV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            "function" => generated::read(&mut self.function, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "function", &self.function)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereToolV2);
