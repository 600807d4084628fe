// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools MCP server storage object storage bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpServerStorageObjectStorageBucket {
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
}

model! {
    DatabaseToolsMcpServerStorageObjectStorageBucket {
        required {
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
    }
}
