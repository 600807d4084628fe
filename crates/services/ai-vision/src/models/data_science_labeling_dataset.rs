// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A data science labeling dataset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceLabelingDataset {
    /// The OCID of the dataset.
    pub dataset_id: String,
}

model! {
    DataScienceLabelingDataset, "datasetType" = "DATA_SCIENCE_LABELING" {
        required {
            dataset_id = "datasetId", with_dataset_id(String);
        }
    }
}
