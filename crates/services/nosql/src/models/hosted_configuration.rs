// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A hosted configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedConfiguration {
    /// The key for encryption.
    pub kms_key: models::KmsKey,
}

model! {
    HostedConfiguration, "environment" = "HOSTED" {
        kms_key = "kmsKey";
    }
}
