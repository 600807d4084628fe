// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A metadata property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    MetadataProperty {
        name = "name";
        value = "value";
    }
}
