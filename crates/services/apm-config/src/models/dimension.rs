// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// The name.
    pub name: String,
    /// The source of the value.
    pub value_source: Option<String>,
}

model! {
    Dimension {
        required {
            name = "name", with_name(String);
        }
        optional {
            value_source = "valueSource", with_value_source(String);
        }
    }
}
