// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an SQL output disposition to execute.
    ///
    /// The field `type` selects the variant.
    pub enum ExecuteSqlOutputDispositionDetails by "type" {
        ObjectStorage(models::ExecuteSqlOutputDispositionObjectStorageDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
