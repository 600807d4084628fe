// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a job execution result.
    ///
    /// The field `type` selects the variant.
    pub enum JobExecutionResultDetails by "type" {
        ObjectStorage(models::ObjectStorageJobExecutionResultDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
