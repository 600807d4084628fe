// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A metadata filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataFilter {
    /// The name of the field.
    pub field_name: String,
    /// The value.
    pub value: String,
}

model! {
    MetadataFilter {
        required {
            field_name = "fieldName", with_field_name(String);
            value = "value", with_value(String);
        }
    }
}
