// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of log analytics label operators.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLabelOperatorCollection {
    /// The items on this page.
    pub items: Option<Vec<models::LogAnalyticsLabelOperator>>,
}

model! {
    LogAnalyticsLabelOperatorCollection {
        items = "items";
    }
}
