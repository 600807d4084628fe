// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DRS file to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrsFileDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the deployment rule set (DRS) file in Object Storage.
    pub drs_file_name: String,
}

model! {
    CreateDrsFileDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            drs_file_name = "drsFileName", with_drs_file_name(String);
        }
    }
}
