// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A firewall configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallConfig {
    /// The status.
    pub status: models::FirewallConfigStatus,
    /// Whether Data Safe purges violation logs from the database after collecting them.
    pub violation_log_auto_purge: models::FirewallConfigViolationLogAutoPurge,
    /// The indicator of whether internal jobs of the database are excluded from the firewall.
    pub exclude_job: Option<models::FirewallConfigExcludeJob>,
    /// The time of the last status change.
    pub time_status_updated: Option<DateTime<Utc>>,
}

model! {
    FirewallConfig {
        status = "status";
        violation_log_auto_purge = "violationLogAutoPurge";
        exclude_job = "excludeJob";
        time_status_updated = "timeStatusUpdated";
    }
}
