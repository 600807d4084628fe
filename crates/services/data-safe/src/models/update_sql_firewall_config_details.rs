// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an SQL firewall configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSqlFirewallConfigDetails {
    /// The status.
    pub status: Option<models::SqlFirewallConfigStatus>,
    /// Whether Data Safe purges violation logs from the database after collecting them.
    pub violation_log_auto_purge: Option<models::SqlFirewallConfigViolationLogAutoPurge>,
    /// The indicator of whether internal jobs of the database are excluded from the firewall.
    pub exclude_job: Option<models::SqlFirewallConfigExcludeJob>,
}

model! {
    UpdateSqlFirewallConfigDetails {
        optional {
            status = "status", with_status(models::SqlFirewallConfigStatus);
            violation_log_auto_purge = "violationLogAutoPurge",
                with_violation_log_auto_purge(models::SqlFirewallConfigViolationLogAutoPurge);
            exclude_job = "excludeJob", with_exclude_job(models::SqlFirewallConfigExcludeJob);
        }
    }
}
