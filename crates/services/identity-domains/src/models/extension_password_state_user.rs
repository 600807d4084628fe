// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension password state user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionPasswordStateUser {
    /// The last successful set date.
    pub last_successful_set_date: Option<String>,
    /// Whether the password cannot be changed.
    pub cant_change: Option<bool>,
    /// Whether the password never expires.
    pub cant_expire: Option<bool>,
    /// Whether it must change.
    pub must_change: Option<bool>,
    /// Whether the password is expired.
    pub expired: Option<bool>,
    /// The last successful validation date.
    pub last_successful_validation_date: Option<String>,
    /// The last failed validation date.
    pub last_failed_validation_date: Option<String>,
    /// The applicable password policy.
    pub applicable_password_policy: Option<models::UserExtApplicablePasswordPolicy>,
}

model! {
    ExtensionPasswordStateUser {
        optional {
            last_successful_set_date = "lastSuccessfulSetDate",
                with_last_successful_set_date(String);
            cant_change = "cantChange", with_cant_change(bool);
            cant_expire = "cantExpire", with_cant_expire(bool);
            must_change = "mustChange", with_must_change(bool);
            expired = "expired", with_expired(bool);
            last_successful_validation_date = "lastSuccessfulValidationDate",
                with_last_successful_validation_date(String);
            last_failed_validation_date = "lastFailedValidationDate",
                with_last_failed_validation_date(String);
            applicable_password_policy = "applicablePasswordPolicy",
                with_applicable_password_policy(models::UserExtApplicablePasswordPolicy);
        }
    }
}
