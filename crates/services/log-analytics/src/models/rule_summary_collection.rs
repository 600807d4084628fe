// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of rule summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleSummaryCollection {
    /// The items on this page.
    pub items: Option<Vec<models::RuleSummary>>,
}

model! {
    RuleSummaryCollection {
        items = "items";
    }
}
