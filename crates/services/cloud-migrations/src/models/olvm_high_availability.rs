// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM high availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmHighAvailability {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The priority.
    pub priority: Option<i64>,
}

model! {
    OlvmHighAvailability {
        is_enabled = "isEnabled";
        priority = "priority";
    }
}
