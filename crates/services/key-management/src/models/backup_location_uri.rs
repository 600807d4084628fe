// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A backup location URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupLocationURI {
    /// The URI.
    pub uri: String,
}

model! {
    BackupLocationURI, "destination" = "PRE_AUTHENTICATED_REQUEST_URI" {
        required {
            uri = "uri", with_uri(String);
        }
    }
}
