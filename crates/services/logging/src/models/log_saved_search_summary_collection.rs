// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of log saved search summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogSavedSearchSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::LogSavedSearchSummary>,
}

model! {
    LogSavedSearchSummaryCollection {
        items = "items";
    }
}
