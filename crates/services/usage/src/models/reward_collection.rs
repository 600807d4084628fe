// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of rewards.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RewardCollection {
    /// The summary.
    pub summary: models::RewardDetails,
    /// The items on this page.
    pub items: Option<Vec<models::MonthlyRewardSummary>>,
}

model! {
    RewardCollection {
        summary = "summary";
        items = "items";
    }
}
