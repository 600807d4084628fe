// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OKE backup location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkeBackupLocation {
    /// The namespace.
    pub namespace: String,
    /// The bucket. Example: `operation_logs`.
    pub bucket: String,
    /// The object. Example: `switchover_plan_executions`.
    pub object: Option<String>,
}

model! {
    OkeBackupLocation {
        namespace = "namespace";
        bucket = "bucket";
        object = "object";
    }
}
