// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An object storage dataset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageDataset {
    /// The location of the data.
    pub location_details: models::LocationDetails,
}

model! {
    ObjectStorageDataset, "datasetType" = "OBJECT_STORAGE" {
        required {
            location_details = "locationDetails", with_location_details(models::LocationDetails);
        }
    }
}
