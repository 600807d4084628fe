// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Suggest results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestResults {
    /// The total count.
    pub total_count: i64,
    /// The search latency, in milliseconds.
    pub search_latency_in_ms: Option<i64>,
    /// The string to find matches for.
    pub input_text: String,
    /// The items on this page.
    pub items: Option<Vec<models::SuggestListItem>>,
}

model! {
    SuggestResults {
        total_count = "totalCount";
        search_latency_in_ms = "searchLatencyInMs";
        input_text = "inputText";
        items = "items";
    }
}
