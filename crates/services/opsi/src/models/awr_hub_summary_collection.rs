// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AWR hub summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrHubSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::AwrHubSummary>,
}

model! {
    AwrHubSummaryCollection {
        items = "items";
    }
}
