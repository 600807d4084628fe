// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an OKE backup location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOkeBackupLocationDetails {
    /// The namespace.
    pub namespace: Option<String>,
    /// The bucket. Example: `operation_logs`.
    pub bucket: Option<String>,
}

model! {
    UpdateOkeBackupLocationDetails {
        optional {
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
        }
    }
}
