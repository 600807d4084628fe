// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an encryption key location.
    ///
    /// The field `providerType` selects the variant.
    pub enum EncryptionKeyLocationDetails by "providerType" {
        Aws(models::AwsEncryptionKeyDetails) = "AWS", as_aws;
        Azure(models::AzureEncryptionKeyDetails) = "AZURE", as_azure;
        External(models::ExternalHsmEncryptionDetails) = "EXTERNAL", as_external;
        Gcp(models::GoogleCloudProviderEncryptionKeyDetails) = "GCP", as_gcp;
    }
}
