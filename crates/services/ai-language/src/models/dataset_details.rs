// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a dataset.
    ///
    /// The field `datasetType` selects the variant.
    pub enum DatasetDetails by "datasetType" {
        DataScienceLabeling(models::DataScienceLabelingDataset) = "DATA_SCIENCE_LABELING",
            as_data_science_labeling;
        ObjectStorage(models::ObjectStorageDataset) = "OBJECT_STORAGE", as_object_storage;
    }
}
