// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a storage server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageServerDetails {
    /// The name of the storage server.
    pub storage_server_name: String,
    /// The storage server display name. Does not have to be unique.
    pub storage_server_display_name: String,
}

model! {
    StorageServerDetails {
        storage_server_name = "storageServerName";
        storage_server_display_name = "storageServerDisplayName";
    }
}
