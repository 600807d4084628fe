// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an SQL asynchronous input to execute.
    ///
    /// The field `type` selects the variant.
    pub enum ExecuteSqlAsynchronousInputDetails by "type", sent {
        Inline(models::ExecuteSqlAsynchronousInputInlineDetails) = "INLINE", as_inline;
        ObjectStorage(models::ExecuteSqlAsynchronousInputObjectStorageDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
