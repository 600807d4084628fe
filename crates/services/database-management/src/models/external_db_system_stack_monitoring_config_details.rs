// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external DB system stack monitoring configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDbSystemStackMonitoringConfigDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The metadata.
    pub metadata: Option<String>,
}

model! {
    ExternalDbSystemStackMonitoringConfigDetails {
        is_enabled = "isEnabled";
        metadata = "metadata";
    }
}
