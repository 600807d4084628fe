// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// A schema for answers in JSON.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseJsonSchema {
    /// A name for the form: letters, digits, underscores and dashes.
    pub name: String,
    /// What the form is for; the model goes by it.
    pub description: Option<String>,
    /// The JSON Schema that the answer has to fit.
    pub schema: Option<Value>,
    /// Whether the answer always fits the schema exactly. Not all of JSON Schema is supported
    /// then.
    pub is_strict: Option<bool>,
}

impl ResponseJsonSchema {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<Value>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets [`is_strict`](Self::is_strict).
    #[must_use]
    pub fn with_is_strict(mut self, is_strict: impl Into<bool>) -> Self {
        self.is_strict = Some(is_strict.into());
        self
    }
}

impl Model for ResponseJsonSchema {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "schema" => generated::read(&mut self.schema, map),
            "isStrict" => generated::read(&mut self.is_strict, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "schema", &self.schema)?;
        generated::write(map, "isStrict", &self.is_strict)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ResponseJsonSchema);
