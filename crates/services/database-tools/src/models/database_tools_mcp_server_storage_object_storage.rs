// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database tools MCP server storage object storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpServerStorageObjectStorage {
    /// The bucket.
    pub bucket: models::DatabaseToolsMcpServerStorageObjectStorageBucket,
}

model! {
    DatabaseToolsMcpServerStorageObjectStorage, "type" = "OBJECT_STORAGE" {
        required {
            bucket = "bucket",
                with_bucket(models::DatabaseToolsMcpServerStorageObjectStorageBucket);
        }
    }
}
