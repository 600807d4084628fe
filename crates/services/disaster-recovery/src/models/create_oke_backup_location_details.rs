// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OKE backup location to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOkeBackupLocationDetails {
    /// The namespace.
    pub namespace: Option<String>,
    /// The bucket. Example: `operation_logs`.
    pub bucket: Option<String>,
}

model! {
    CreateOkeBackupLocationDetails {
        optional {
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
        }
    }
}
