// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics resource category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsResourceCategoryDetails {
    /// The items on this page.
    pub items: Option<Vec<models::LogAnalyticsResourceCategory>>,
}

model! {
    LogAnalyticsResourceCategoryDetails {
        optional {
            items = "items", with_items([models::LogAnalyticsResourceCategory]);
        }
    }
}
