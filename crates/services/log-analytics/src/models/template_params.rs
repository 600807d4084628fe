// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Template parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateParams {
    /// The key field.
    pub key_field: String,
    /// The value field.
    pub value_field: String,
}

model! {
    TemplateParams {
        required {
            key_field = "keyField", with_key_field(String);
            value_field = "valueField", with_value_field(String);
        }
    }
}
