// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user ext locked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtLocked {
    /// The reason.
    pub reason: Option<i64>,
    /// Whether the account is locked.
    pub on: Option<bool>,
    /// The time at which the resource was locked.
    pub lock_date: Option<String>,
    /// Whether the password is expired.
    pub expired: Option<bool>,
}

model! {
    UserExtLocked {
        optional {
            reason = "reason", with_reason(i64);
            on = "on", with_on(bool);
            lock_date = "lockDate", with_lock_date(String);
            expired = "expired", with_expired(bool);
        }
    }
}
