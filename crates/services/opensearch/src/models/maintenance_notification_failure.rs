// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A maintenance notification failure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceNotificationFailure {
    /// The IDs of the clusters.
    pub cluster_ids: Vec<String>,
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The error code.
    pub error_code: String,
    /// The description of the error.
    pub error_description: String,
}

model! {
    MaintenanceNotificationFailure {
        cluster_ids = "clusterIds";
        tenant_id = "tenantId";
        error_code = "errorCode";
        error_description = "errorDescription";
    }
}
