// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of diagnosis stores.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisStoreCollection {
    /// The items on this page.
    pub items: Vec<models::DiagnosisStoreSummary>,
}

model! {
    DiagnosisStoreCollection {
        items = "items";
    }
}
