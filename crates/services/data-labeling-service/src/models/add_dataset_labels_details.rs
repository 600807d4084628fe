// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of dataset labels to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDatasetLabelsDetails {
    /// The set of labels.
    pub label_set: Option<models::LabelSet>,
}

model! {
    AddDatasetLabelsDetails {
        optional {
            label_set = "labelSet", with_label_set(models::LabelSet);
        }
    }
}
