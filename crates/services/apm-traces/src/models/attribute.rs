// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attribute {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The value of the attribute.
    pub attribute_value: String,
}

model! {
    Attribute {
        attribute_name = "attributeName";
        attribute_value = "attributeValue";
    }
}
