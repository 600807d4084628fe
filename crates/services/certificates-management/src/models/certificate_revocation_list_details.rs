// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a certificate revocation list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateRevocationListDetails {
    /// The object storage configuration.
    pub object_storage_config: models::ObjectStorageBucketConfigDetails,
    /// The custom formatted URLs.
    pub custom_formatted_urls: Option<Vec<String>>,
}

model! {
    CertificateRevocationListDetails {
        required {
            object_storage_config = "objectStorageConfig",
                with_object_storage_config(models::ObjectStorageBucketConfigDetails);
        }
        optional {
            custom_formatted_urls = "customFormattedUrls", with_custom_formatted_urls([String]);
        }
    }
}
