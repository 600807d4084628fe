// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an SQL output to execute.
    ///
    /// The field `type` selects the variant.
    pub enum ExecuteSqlOutputDetails by "type", sent {
        ObjectStorage(models::ExecuteSqlOutputObjectStorageDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
    shared {
        /// The result disposition templates.
        result_disposition_templates = "resultDispositionTemplates",
            ref [models::ExecuteSqlOutputResultDispositionTemplate], in ObjectStorage;
    }
}
