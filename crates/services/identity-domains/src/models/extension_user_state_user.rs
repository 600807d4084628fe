// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension user state user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionUserStateUser {
    /// The last successful login date.
    pub last_successful_login_date: Option<String>,
    /// The previous successful login date.
    pub previous_successful_login_date: Option<String>,
    /// The last failed login date.
    pub last_failed_login_date: Option<String>,
    /// The number of failed sign-in attempts.
    pub login_attempts: Option<i64>,
    /// The recovery attempts.
    pub recovery_attempts: Option<i64>,
    /// The recovery enroll attempts.
    pub recovery_enroll_attempts: Option<i64>,
    /// The maximum concurrent sessions. From 1 to 999.
    pub max_concurrent_sessions: Option<i64>,
    /// The recovery locked.
    pub recovery_locked: Option<models::UserExtRecoveryLocked>,
    /// Whether it is locked.
    pub locked: Option<models::UserExtLocked>,
}

model! {
    ExtensionUserStateUser {
        optional {
            last_successful_login_date = "lastSuccessfulLoginDate",
                with_last_successful_login_date(String);
            previous_successful_login_date = "previousSuccessfulLoginDate",
                with_previous_successful_login_date(String);
            last_failed_login_date = "lastFailedLoginDate", with_last_failed_login_date(String);
            login_attempts = "loginAttempts", with_login_attempts(i64);
            recovery_attempts = "recoveryAttempts", with_recovery_attempts(i64);
            recovery_enroll_attempts = "recoveryEnrollAttempts", with_recovery_enroll_attempts(i64);
            max_concurrent_sessions = "maxConcurrentSessions", with_max_concurrent_sessions(i64);
            recovery_locked = "recoveryLocked", with_recovery_locked(models::UserExtRecoveryLocked);
            locked = "locked", with_locked(models::UserExtLocked);
        }
    }
}
