// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an AWS encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEncryptionKeyDetails {
    /// The OCID of the AWS encryption key.
    pub aws_encryption_key_id: String,
    /// The OCID of the AWS encryption key pool.
    pub aws_encryption_key_pool_id: Option<String>,
}

model! {
    AwsEncryptionKeyDetails, "providerType" = "AWS" {
        required {
            aws_encryption_key_id = "awsEncryptionKeyId", with_aws_encryption_key_id(String);
        }
        optional {
            aws_encryption_key_pool_id = "awsEncryptionKeyPoolId",
                with_aws_encryption_key_pool_id(String);
        }
    }
}
