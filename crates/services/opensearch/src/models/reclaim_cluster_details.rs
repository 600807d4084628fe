// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a reclaim cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReclaimClusterDetails {
    /// The ID of the tenant.
    pub tenant_id: String,
    /// Whether it is a reclamation run.
    pub is_reclamation_run: bool,
}

model! {
    ReclaimClusterDetails {
        tenant_id = "tenantId";
        is_reclamation_run = "isReclamationRun";
    }
}
