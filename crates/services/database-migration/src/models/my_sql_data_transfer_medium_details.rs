// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a MySQL data transfer medium.
    ///
    /// The field `type` selects the variant.
    pub enum MySqlDataTransferMediumDetails by "type" {
        ObjectStorage(models::MySqlObjectStorageDataTransferMediumDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
