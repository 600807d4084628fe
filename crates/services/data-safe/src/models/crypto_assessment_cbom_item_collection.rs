// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of crypto assessment cbom items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentCbomItemCollection {
    /// The items on this page.
    pub items: Vec<models::CryptoAssessmentCbomItemSummary>,
}

model! {
    CryptoAssessmentCbomItemCollection {
        items = "items";
    }
}
