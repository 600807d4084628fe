// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Update storage details parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStorageDetailsParams {
    /// The I/O operations per second (IOPS).
    pub iops: Option<i64>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
}

model! {
    UpdateStorageDetailsParams {
        optional {
            iops = "iops", with_iops(i64);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
    }
}
