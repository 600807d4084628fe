// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM custom property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmCustomProperty {
    /// The name.
    pub name: Option<String>,
    /// The regular expression.
    pub regexp: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    OlvmCustomProperty {
        name = "name";
        regexp = "regexp";
        value = "value";
    }
}
