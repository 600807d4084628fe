// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a hosted configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHostedConfigurationDetails {
    /// The key for encryption.
    pub kms_key: models::KmsKey,
}

model! {
    UpdateHostedConfigurationDetails, "environment" = "HOSTED" {
        required {
            kms_key = "kmsKey", with_kms_key(models::KmsKey);
        }
    }
}
