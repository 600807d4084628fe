// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An enable audit management logging.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAuditMgmtLogging {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the HSM cluster.
    pub hsm_cluster_id: String,
    /// The customer bucket name.
    pub customer_bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The OCID of the cluster compartment.
    pub cluster_compartment_id: String,
    /// The audit logging status.
    pub audit_logging_status: models::EnableAuditMgmtLoggingAuditLoggingStatus,
}

model! {
    EnableAuditMgmtLogging {
        id = "id";
        hsm_cluster_id = "hsmClusterId";
        customer_bucket_name = "customerBucketName";
        namespace = "namespace";
        cluster_compartment_id = "clusterCompartmentId";
        audit_logging_status = "auditLoggingStatus";
    }
}
