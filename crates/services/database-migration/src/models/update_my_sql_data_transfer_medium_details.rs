// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a MySQL data transfer medium.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateMySqlDataTransferMediumDetails by "type", sent {
        ObjectStorage(models::UpdateMySqlObjectStorageDataTransferMediumDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
