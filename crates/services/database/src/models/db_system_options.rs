// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// DB system options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemOptions {
    /// The storage management of the DB system, either ASM or LVM.
    pub storage_management: Option<models::DbSystemOptionsStorageManagement>,
}

model! {
    DbSystemOptions {
        optional {
            storage_management = "storageManagement",
                with_storage_management(models::DbSystemOptionsStorageManagement);
        }
    }
}
