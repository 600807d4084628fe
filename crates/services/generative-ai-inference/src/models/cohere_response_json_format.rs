// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// The model answers with a JSON object, which can be held to a schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereResponseJsonFormat {
    /// The JSON Schema that the answer has to fit.
    pub schema: Option<Value>,
}

impl CohereResponseJsonFormat {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<Value>) -> Self {
        self.schema = Some(schema.into());
        self
    }
}

impl Model for CohereResponseJsonFormat {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "schema" => generated::read(&mut self.schema, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "JSON_OBJECT")?;
        generated::write(map, "schema", &self.schema)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereResponseJsonFormat);
