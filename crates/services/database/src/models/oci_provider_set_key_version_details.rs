// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI provider set key version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciProviderSetKeyVersionDetails {
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: String,
}

model! {
    OciProviderSetKeyVersionDetails, "provider" = "OCI" {
        required {
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
        }
    }
}
