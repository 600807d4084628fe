// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pattern override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatternOverride {
    /// The ID of the resource.
    pub id: String,
    /// The value.
    pub value: String,
    /// The level that the effective value comes from.
    pub effective_level: Option<String>,
}

model! {
    PatternOverride {
        required {
            id = "id", with_id(String);
            value = "value", with_value(String);
        }
        optional {
            effective_level = "effectiveLevel", with_effective_level(String);
        }
    }
}
