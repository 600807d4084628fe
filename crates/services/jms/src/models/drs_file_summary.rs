// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a DRS file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrsFileSummary {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the deployment rule set (DRS) file in Object Storage.
    pub drs_file_name: String,
    /// The key of the deployment rule set (DRS) file in Object Storage.
    pub drs_file_key: String,
    /// The type of the checksum.
    pub checksum_type: models::DrsFileChecksumType,
    /// The value of the checksum.
    pub checksum_value: String,
    /// Whether this is the default.
    pub is_default: bool,
}

model! {
    DrsFileSummary {
        bucket_name = "bucketName";
        namespace = "namespace";
        drs_file_name = "drsFileName";
        drs_file_key = "drsFileKey";
        checksum_type = "checksumType";
        checksum_value = "checksumValue";
        is_default = "isDefault";
    }
}
