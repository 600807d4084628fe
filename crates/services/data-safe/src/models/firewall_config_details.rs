// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a firewall configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallConfigDetails {
    /// The status.
    pub status: Option<models::FirewallConfigStatus>,
    /// Whether Data Safe purges violation logs from the database after collecting them.
    pub violation_log_auto_purge: Option<models::FirewallConfigViolationLogAutoPurge>,
    /// The indicator of whether internal jobs of the database are excluded from the firewall.
    pub exclude_job: Option<models::FirewallConfigExcludeJob>,
}

model! {
    FirewallConfigDetails {
        optional {
            status = "status", with_status(models::FirewallConfigStatus);
            violation_log_auto_purge = "violationLogAutoPurge",
                with_violation_log_auto_purge(models::FirewallConfigViolationLogAutoPurge);
            exclude_job = "excludeJob", with_exclude_job(models::FirewallConfigExcludeJob);
        }
    }
}
