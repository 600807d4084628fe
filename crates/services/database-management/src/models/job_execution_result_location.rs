// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A job execution result location.
    ///
    /// The field `type` selects the variant.
    pub enum JobExecutionResultLocation by "type" {
        ObjectStorage(models::ObjectStorageJobExecutionResultLocation) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
