// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An audit logging.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLogging {
    /// The ID of the work request.
    pub work_request_id: String,
    /// The ID of the HSM cluster.
    pub hsm_cluster_id: String,
}

model! {
    AuditLogging {
        work_request_id = "workRequestId";
        hsm_cluster_id = "hsmClusterId";
    }
}
