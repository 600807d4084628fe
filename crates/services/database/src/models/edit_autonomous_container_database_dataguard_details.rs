// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous container database Data Guard to edit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditAutonomousContainerDatabaseDataguardDetails {
    /// Whether automatic failover is enabled.
    pub is_automatic_failover_enabled: Option<bool>,
    /// The protection mode.
    pub protection_mode: Option<models::EditAutonomousContainerDatabaseDataguardProtectionMode>,
    /// The lag limit for fast-start failover in seconds, according to the tolerance of data loss.
    pub fast_start_fail_over_lag_limit_in_seconds: Option<i64>,
}

model! {
    EditAutonomousContainerDatabaseDataguardDetails {
        optional {
            is_automatic_failover_enabled = "isAutomaticFailoverEnabled",
                with_is_automatic_failover_enabled(bool);
            protection_mode = "protectionMode",
                with_protection_mode(models::EditAutonomousContainerDatabaseDataguardProtectionMode);
            fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds",
                with_fast_start_fail_over_lag_limit_in_seconds(i64);
        }
    }
}
