// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of log analytics parser functions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserFunctionCollection {
    /// The items on this page.
    pub items: Option<Vec<models::LogAnalyticsParserFunction>>,
}

model! {
    LogAnalyticsParserFunctionCollection {
        items = "items";
    }
}
