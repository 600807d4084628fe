// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A metadata entry of a model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomMetadata {
    /// The key of the entry.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The description of the entry.
    pub description: Option<String>,
    /// The category of the entry.
    pub category: Option<String>,
}

model! {
    CustomMetadata {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
            description = "description", with_description(String);
            category = "category", with_category(String);
        }
    }
}
