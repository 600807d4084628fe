// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an autonomous container database Data Guard association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutonomousContainerDatabaseDataGuardAssociationDetails {
    /// Whether automatic failover is enabled.
    pub is_automatic_failover_enabled: Option<bool>,
    /// The protection mode.
    pub protection_mode:
        Option<models::AutonomousContainerDatabaseDataGuardAssociationProtectionMode>,
    /// The lag limit for fast-start failover in seconds, according to the tolerance of data loss.
    pub fast_start_fail_over_lag_limit_in_seconds: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateAutonomousContainerDatabaseDataGuardAssociationDetails {
        optional {
            is_automatic_failover_enabled = "isAutomaticFailoverEnabled",
                with_is_automatic_failover_enabled(bool), clear_is_automatic_failover_enabled;
            protection_mode = "protectionMode",
                with_protection_mode(models::AutonomousContainerDatabaseDataGuardAssociationProtectionMode),
                clear_protection_mode;
            fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds",
                with_fast_start_fail_over_lag_limit_in_seconds(i64),
                clear_fast_start_fail_over_lag_limit_in_seconds;
        }
    }
}
