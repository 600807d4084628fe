// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsPreferenceDetails {
    /// The items on this page.
    pub items: Option<Vec<models::LogAnalyticsPreference>>,
}

model! {
    LogAnalyticsPreferenceDetails {
        optional {
            items = "items", with_items([models::LogAnalyticsPreference]);
        }
    }
}
