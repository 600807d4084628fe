// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ETL runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EtlRunCollection {
    /// The items on this page.
    pub items: Vec<models::EtlRunSummary>,
}

model! {
    EtlRunCollection {
        items = "items";
    }
}
