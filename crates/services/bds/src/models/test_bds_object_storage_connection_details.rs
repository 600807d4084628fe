// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a BDS object storage connection to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestBdsObjectStorageConnectionDetails {
    /// The object storage URI.
    pub object_storage_uri: String,
    /// The passphrase of the private key.
    pub passphrase: Secret,
    /// The region of Object Storage.
    pub object_storage_region: Option<String>,
}

model! {
    TestBdsObjectStorageConnectionDetails {
        required {
            object_storage_uri = "objectStorageUri", with_object_storage_uri(String);
            passphrase = "passphrase", with_passphrase(Secret);
        }
        optional {
            object_storage_region = "objectStorageRegion", with_object_storage_region(String);
        }
    }
}
