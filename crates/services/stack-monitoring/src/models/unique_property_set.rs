// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A unique property set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UniquePropertySet {
    /// The properties.
    pub properties: Vec<String>,
}

model! {
    UniquePropertySet {
        required {
            properties = "properties", with_properties([String]);
        }
    }
}
