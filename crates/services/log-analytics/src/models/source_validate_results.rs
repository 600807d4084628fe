// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Source validate results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceValidateResults {
    /// The items on this page.
    pub items: Option<Vec<models::SourceValidateDetails>>,
}

model! {
    SourceValidateResults {
        items = "items";
    }
}
