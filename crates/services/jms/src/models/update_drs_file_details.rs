// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a DRS file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrsFileDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the deployment rule set (DRS) file in Object Storage.
    pub drs_file_name: String,
}

model! {
    UpdateDrsFileDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            drs_file_name = "drsFileName", with_drs_file_name(String);
        }
    }
}
