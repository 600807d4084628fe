// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of target overrides.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetOverrideCollection {
    /// The number of targets.
    pub targets_count: i64,
    /// The number of targets overriding.
    pub targets_overriding_count: i64,
    /// The number of targets conforming.
    pub targets_conforming_count: i64,
    /// The number of targets overriding paid usage.
    pub targets_overriding_paid_usage_count: i64,
    /// The number of targets overriding online months.
    pub targets_overriding_online_months_count: i64,
    /// The number of targets overriding offline months.
    pub targets_overriding_offline_months_count: i64,
    /// The items on this page.
    pub items: Vec<models::TargetOverrideSummary>,
}

model! {
    TargetOverrideCollection {
        targets_count = "targetsCount";
        targets_overriding_count = "targetsOverridingCount";
        targets_conforming_count = "targetsConformingCount";
        targets_overriding_paid_usage_count = "targetsOverridingPaidUsageCount";
        targets_overriding_online_months_count = "targetsOverridingOnlineMonthsCount";
        targets_overriding_offline_months_count = "targetsOverridingOfflineMonthsCount";
        items = "items";
    }
}
