// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An access context attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessContextAttribute {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    AccessContextAttribute {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
            default_value = "defaultValue", with_default_value(String);
            values = "values", with_values([String]);
        }
    }
}
