// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// CCC upgrade information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccUpgradeInformation {
    /// The current version.
    pub current_version: Option<String>,
    /// The time of the scheduled upgrade.
    pub time_of_scheduled_upgrade: Option<DateTime<Utc>>,
    /// The scheduled upgrade duration.
    pub scheduled_upgrade_duration: Option<String>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
}

model! {
    CccUpgradeInformation {
        current_version = "currentVersion";
        time_of_scheduled_upgrade = "timeOfScheduledUpgrade";
        scheduled_upgrade_duration = "scheduledUpgradeDuration";
        is_active = "isActive";
    }
}
