// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of log analytics resource categories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsResourceCategoryCollection {
    /// The categories.
    pub categories: Option<Vec<models::LogAnalyticsCategory>>,
    /// The items on this page.
    pub items: Option<Vec<models::LogAnalyticsResourceCategory>>,
}

model! {
    LogAnalyticsResourceCategoryCollection {
        categories = "categories";
        items = "items";
    }
}
