// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileDetails {
    /// The number of users.
    pub num_users: Option<i64>,
    /// The resource parameter `CONNECT_TIME`, the limit for the duration of a session in minutes.
    pub connect_time: Option<String>,
    /// The password parameter `FAILED_LOGIN_ATTEMPTS`, the number of failed logins that locks the
    /// account.
    pub failed_login_attempts: Option<String>,
    /// The permitted time of inactivity in a session, in minutes.
    pub idle_time: Option<String>,
    /// The password parameter `INACTIVE_ACCOUNT_TIME`, the permitted period of inactivity.
    pub inactive_account_time: Option<String>,
    /// The grace period for changing an expired password, in days.
    pub password_grace_time: Option<String>,
    /// The lifetime of passwords, in days.
    pub password_life_time: Option<String>,
    /// The password parameter `PASSWORD_LOCK_TIME`, the number of days that the account stays
    /// locked.
    pub password_lock_time: Option<String>,
    /// The number of days before a password can be reused.
    pub password_reuse_time: Option<String>,
    /// The limit on the reuse of earlier passwords.
    pub password_reuse_max: Option<String>,
    /// The password verify function.
    pub password_verify_function: Option<String>,
}

model! {
    ProfileDetails {
        num_users = "numUsers";
        connect_time = "connectTime";
        failed_login_attempts = "failedLoginAttempts";
        idle_time = "idleTime";
        inactive_account_time = "inactiveAccountTime";
        password_grace_time = "passwordGraceTime";
        password_life_time = "passwordLifeTime";
        password_lock_time = "passwordLockTime";
        password_reuse_time = "passwordReuseTime";
        password_reuse_max = "passwordReuseMax";
        password_verify_function = "passwordVerifyFunction";
    }
}
