// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The schema of a configuration property of ML application instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationPropertySchema {
    /// The key of the property.
    pub key_name: String,
    /// The type of the value: a string, a secret, or the OCID of a secret in the vault.
    pub value_type: models::ConfigurationPropertySchemaValueType,
    /// The description of the property.
    pub description: String,
    /// Whether a value is required.
    pub is_mandatory: Option<bool>,
    /// The default value. Not allowed for mandatory properties.
    pub default_value: Option<String>,
    /// The regular expression that a value must match.
    pub validation_regexp: Option<String>,
    /// A sample value.
    pub sample_value: String,
}

model! {
    ConfigurationPropertySchema {
        key_name = "keyName";
        value_type = "valueType";
        description = "description";
        is_mandatory = "isMandatory";
        default_value = "defaultValue";
        validation_regexp = "validationRegexp";
        sample_value = "sampleValue";
    }
}
