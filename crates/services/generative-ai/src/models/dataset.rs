// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A training dataset: a JSONL file of objects with `prompt` and `completion`. One fifth of it
    /// is reserved for validation.
    ///
    /// The field `datasetType` selects the variant.
    pub enum Dataset by "datasetType" {
        ObjectStorage(models::ObjectStorageDataset) = "OBJECT_STORAGE", as_object_storage;
    }
}
