// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage log location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageLogLocation {
    /// The namespace.
    pub namespace: String,
    /// The bucket. Example: `operation_logs`.
    pub bucket: String,
    /// The object. Example: `switchover_plan_executions`.
    pub object: Option<String>,
}

model! {
    ObjectStorageLogLocation {
        namespace = "namespace";
        bucket = "bucket";
        object = "object";
    }
}
