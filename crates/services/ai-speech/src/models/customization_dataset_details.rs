// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a customization dataset.
    ///
    /// The field `datasetType` selects the variant.
    pub enum CustomizationDatasetDetails by "datasetType" {
        EntityList(models::EntityListDataset) = "ENTITY_LIST", as_entity_list;
        ObjectStorage(models::ObjectStorageDataset) = "OBJECT_STORAGE", as_object_storage;
    }
}
