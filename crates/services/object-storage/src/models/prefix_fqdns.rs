// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The domain names with a prefix, one for each API of Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixFqdns {
    /// The domain name of the Object Storage API.
    pub object_storage_api_fqdn: Option<String>,
    /// The domain name of the Amazon S3 Compatibility API.
    pub s3_compatibility_api_fqdn: Option<String>,
    /// The domain name of the Swift API.
    pub swift_api_fqdn: Option<String>,
}

model! {
    PrefixFqdns {
        object_storage_api_fqdn = "objectStorageApiFqdn";
        s3_compatibility_api_fqdn = "s3CompatibilityApiFqdn";
        swift_api_fqdn = "swiftApiFqdn";
    }
}
