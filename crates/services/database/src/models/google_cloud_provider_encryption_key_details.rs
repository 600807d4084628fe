// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a Google cloud provider encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleCloudProviderEncryptionKeyDetails {
    /// The OCID of the Google cloud provider encryption key.
    pub google_cloud_provider_encryption_key_id: String,
}

model! {
    GoogleCloudProviderEncryptionKeyDetails, "providerType" = "GCP" {
        required {
            google_cloud_provider_encryption_key_id = "googleCloudProviderEncryptionKeyId",
                with_google_cloud_provider_encryption_key_id(String);
        }
    }
}
