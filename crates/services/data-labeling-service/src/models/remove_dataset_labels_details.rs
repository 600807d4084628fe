// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of dataset labels to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveDatasetLabelsDetails {
    /// The set of labels.
    pub label_set: Option<models::LabelSet>,
}

model! {
    RemoveDatasetLabelsDetails {
        optional {
            label_set = "labelSet", with_label_set(models::LabelSet);
        }
    }
}
