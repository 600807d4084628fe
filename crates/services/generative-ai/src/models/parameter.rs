// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A parameter of a model, such as its temperature, and the values it takes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name of the parameter.
    pub name: String,
    /// The type of its values, such as `FLOAT` or `INTEGER`.
    pub type_: Option<String>,
    /// The lowest value allowed. Only for numbers.
    pub minimum: Option<f64>,
    /// The highest value allowed. Only for numbers.
    pub maximum: Option<f64>,
    /// The value used when none is given.
    pub default_value: Option<String>,
    /// What the parameter does.
    pub description: Option<String>,
}

impl Parameter {
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

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`minimum`](Self::minimum).
    #[must_use]
    pub fn with_minimum(mut self, minimum: impl Into<f64>) -> Self {
        self.minimum = Some(minimum.into());
        self
    }

    /// Sets [`maximum`](Self::maximum).
    #[must_use]
    pub fn with_maximum(mut self, maximum: impl Into<f64>) -> Self {
        self.maximum = Some(maximum.into());
        self
    }

    /// Sets [`default_value`](Self::default_value).
    #[must_use]
    pub fn with_default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for Parameter {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "type" => generated::read(&mut self.type_, map),
            "minimum" => generated::read(&mut self.minimum, map),
            "maximum" => generated::read(&mut self.maximum, map),
            "defaultValue" => generated::read(&mut self.default_value, map),
            "description" => generated::read(&mut self.description, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "minimum", &self.minimum)?;
        generated::write(map, "maximum", &self.maximum)?;
        generated::write(map, "defaultValue", &self.default_value)?;
        generated::write(map, "description", &self.description)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Parameter);
