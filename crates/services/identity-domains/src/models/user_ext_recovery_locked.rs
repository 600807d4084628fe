// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user ext recovery locked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtRecoveryLocked {
    /// Whether the account is locked.
    pub on: Option<bool>,
    /// The time at which the resource was locked.
    pub lock_date: Option<String>,
}

model! {
    UserExtRecoveryLocked {
        optional {
            on = "on", with_on(bool);
            lock_date = "lockDate", with_lock_date(String);
        }
    }
}
