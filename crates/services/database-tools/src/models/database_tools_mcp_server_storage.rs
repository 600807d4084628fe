// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Database tools MCP server storage.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsMcpServerStorage by "type" {
        None(models::DatabaseToolsMcpServerStorageNone) = "NONE", as_none;
        ObjectStorage(models::DatabaseToolsMcpServerStorageObjectStorage) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
