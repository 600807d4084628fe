// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of dataset labels to rename.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenameDatasetLabelsDetails {
    /// The source label set.
    pub source_label_set: Option<models::LabelSet>,
    /// The target label set.
    pub target_label_set: Option<models::LabelSet>,
}

model! {
    RenameDatasetLabelsDetails {
        optional {
            source_label_set = "sourceLabelSet", with_source_label_set(models::LabelSet);
            target_label_set = "targetLabelSet", with_target_label_set(models::LabelSet);
        }
    }
}
