// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a MySQL data transfer medium to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateMySqlDataTransferMediumDetails by "type", sent {
        ObjectStorage(models::CreateMySqlObjectStorageDataTransferMediumDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
