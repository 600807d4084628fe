// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Instance agent features.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentFeatures {
    /// Whether monitoring is supported.
    pub is_monitoring_supported: Option<bool>,
    /// Whether management is supported.
    pub is_management_supported: Option<bool>,
}

model! {
    InstanceAgentFeatures {
        is_monitoring_supported = "isMonitoringSupported";
        is_management_supported = "isManagementSupported";
    }
}
