// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ResponseJsonSchema;

/// The model answers with JSON that fits a schema of yours.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonSchemaResponseFormat {
    /// The schema that the answer has to fit.
    pub json_schema: Option<ResponseJsonSchema>,
}

impl JsonSchemaResponseFormat {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`json_schema`](Self::json_schema).
    #[must_use]
    pub fn with_json_schema(
        mut self,
        json_schema: impl Into<ResponseJsonSchema>,
    ) -> Self {
        self.json_schema = Some(json_schema.into());
        self
    }
}

impl Model for JsonSchemaResponseFormat {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "jsonSchema" => generated::read(&mut self.json_schema, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "JSON_SCHEMA")?;
        generated::write(map, "jsonSchema", &self.json_schema)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JsonSchemaResponseFormat);
