// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an autonomous DB version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDbVersionSummary {
    /// The version.
    pub version: String,
    /// The database workload type.
    pub db_workload: Option<models::AutonomousDbVersionDbWorkload>,
    /// Whether the database uses dedicated Exadata infrastructure.
    pub is_dedicated: Option<bool>,
    /// The details.
    pub details: Option<String>,
    /// Whether the free tier is enabled.
    pub is_free_tier_enabled: Option<bool>,
    /// Whether the dev tier is enabled.
    pub is_dev_tier_enabled: Option<bool>,
    /// Whether the paid is enabled.
    pub is_paid_enabled: Option<bool>,
    /// Whether it is default for free.
    pub is_default_for_free: Option<bool>,
    /// Whether it is default for paid.
    pub is_default_for_paid: Option<bool>,
}

model! {
    AutonomousDbVersionSummary {
        version = "version";
        db_workload = "dbWorkload";
        is_dedicated = "isDedicated";
        details = "details";
        is_free_tier_enabled = "isFreeTierEnabled";
        is_dev_tier_enabled = "isDevTierEnabled";
        is_paid_enabled = "isPaidEnabled";
        is_default_for_free = "isDefaultForFree";
        is_default_for_paid = "isDefaultForPaid";
    }
}
