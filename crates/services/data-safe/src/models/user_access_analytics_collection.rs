// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of user access analyticses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAccessAnalyticsCollection {
    /// The items on this page.
    pub items: Vec<models::UserAccessAnalyticsSummary>,
}

model! {
    UserAccessAnalyticsCollection {
        items = "items";
    }
}
