// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of datasets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatasetCollection {
    /// The items on this page.
    pub items: Vec<models::DatasetSummary>,
}

model! {
    DatasetCollection {
        items = "items";
    }
}
