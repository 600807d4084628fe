// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Shape NUMA nodes per socket platform options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeNumaNodesPerSocketPlatformOptions {
    /// The allowed values.
    pub allowed_values: Option<Vec<models::ShapeNumaNodesPerSocketPlatformOptionsAllowedValue>>,
    /// The default value.
    pub default_value: Option<String>,
}

model! {
    ShapeNumaNodesPerSocketPlatformOptions {
        allowed_values = "allowedValues";
        default_value = "defaultValue";
    }
}
