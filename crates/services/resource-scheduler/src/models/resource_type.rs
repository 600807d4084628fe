// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceType {
    /// The name.
    pub name: String,
}

model! {
    ResourceType {
        name = "name";
    }
}
