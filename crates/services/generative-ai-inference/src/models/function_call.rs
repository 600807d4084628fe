// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A call of a function that the model asks for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCall {
    /// The id of the call.
    pub id: String,
    /// The name: of the function or, in a message, of the participant, to tell apart several of
    /// one role.
    pub name: Option<String>,
    /// The arguments in JSON, as the model wrote them. Check them: they may be invalid, or made
    /// up.
    pub arguments: Option<String>,
}

impl FunctionCall {
    /// With the members that are required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`arguments`](Self::arguments).
    #[must_use]
    pub fn with_arguments(mut self, arguments: impl Into<String>) -> Self {
        self.arguments = Some(arguments.into());
        self
    }
}

impl Model for FunctionCall {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "name" => generated::read(&mut self.name, map),
            "arguments" => generated::read(&mut self.arguments, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "FUNCTION")?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "arguments", &self.arguments)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FunctionCall);
