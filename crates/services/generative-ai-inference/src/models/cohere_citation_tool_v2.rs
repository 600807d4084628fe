// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// The output of a tool that is cited.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationToolV2 {
    /// The id of the call of the tool.
    pub id: Option<String>,
    /// What the tool has returned.
    pub tool_output: Option<Value>,
}

impl CohereCitationToolV2 {
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

    /// Sets [`tool_output`](Self::tool_output).
    #[must_use]
    pub fn with_tool_output(mut self, tool_output: impl Into<Value>) -> Self {
        self.tool_output = Some(tool_output.into());
        self
    }
}

impl Model for CohereCitationToolV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "toolOutput" => generated::read(&mut self.tool_output, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "toolOutput", &self.tool_output)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereCitationToolV2);
