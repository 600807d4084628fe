// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheme type of amazon S3 iceberg storage.
    pub enum AmazonS3IcebergStorageSchemeType {
        S3 = "S3",
        S3a = "S3A",
    }
}
