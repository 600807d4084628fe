// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ConfigurationPropertySchemaValueType;

/// A property that an instance of the implementation is configured with, and what is allowed
/// for it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationPropertySchema {
    /// The name of the property.
    pub key_name: String,
    /// What the value is, a text, a secret, or the OCID of a secret in the vault.
    pub value_type: ConfigurationPropertySchemaValueType,
    /// What the property is for.
    pub description: String,
    /// Whether a value must be given.
    pub is_mandatory: Option<bool>,
    /// The value if none is given. Not for mandatory properties.
    pub default_value: Option<String>,
    /// A regular expression that a value must match.
    pub validation_regexp: Option<String>,
    /// An example of a value.
    pub sample_value: String,
}

impl ConfigurationPropertySchema {
    /// With the members that are required.
    pub fn new(
        key_name: impl Into<String>,
        value_type: impl Into<ConfigurationPropertySchemaValueType>,
        description: impl Into<String>,
        sample_value: impl Into<String>,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            value_type: value_type.into(),
            description: description.into(),
            sample_value: sample_value.into(),
            ..Self::default()
        }
    }

    /// Sets [`key_name`](Self::key_name).
    #[must_use]
    pub fn with_key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = key_name.into();
        self
    }

    /// Sets [`value_type`](Self::value_type).
    #[must_use]
    pub fn with_value_type(
        mut self,
        value_type: impl Into<ConfigurationPropertySchemaValueType>,
    ) -> Self {
        self.value_type = value_type.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`is_mandatory`](Self::is_mandatory).
    #[must_use]
    pub fn with_is_mandatory(mut self, is_mandatory: impl Into<bool>) -> Self {
        self.is_mandatory = Some(is_mandatory.into());
        self
    }

    /// Sets [`default_value`](Self::default_value).
    #[must_use]
    pub fn with_default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Sets [`validation_regexp`](Self::validation_regexp).
    #[must_use]
    pub fn with_validation_regexp(
        mut self,
        validation_regexp: impl Into<String>,
    ) -> Self {
        self.validation_regexp = Some(validation_regexp.into());
        self
    }

    /// Sets [`sample_value`](Self::sample_value).
    #[must_use]
    pub fn with_sample_value(mut self, sample_value: impl Into<String>) -> Self {
        self.sample_value = sample_value.into();
        self
    }
}

impl Model for ConfigurationPropertySchema {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "keyName" => generated::read(&mut self.key_name, map),
            "valueType" => generated::read(&mut self.value_type, map),
            "description" => generated::read(&mut self.description, map),
            "isMandatory" => generated::read(&mut self.is_mandatory, map),
            "defaultValue" => generated::read(&mut self.default_value, map),
            "validationRegexp" => generated::read(&mut self.validation_regexp, map),
            "sampleValue" => generated::read(&mut self.sample_value, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "keyName", &self.key_name)?;
        generated::write(map, "valueType", &self.value_type)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "isMandatory", &self.is_mandatory)?;
        generated::write(map, "defaultValue", &self.default_value)?;
        generated::write(map, "validationRegexp", &self.validation_regexp)?;
        generated::write(map, "sampleValue", &self.sample_value)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ConfigurationPropertySchema);
