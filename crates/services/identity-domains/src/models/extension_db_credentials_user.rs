// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extension DB credentials user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionDbCredentialsUser {
    /// The database user name.
    pub db_user_name: Option<String>,
    /// The DB login attempts.
    pub db_login_attempts: Option<i64>,
}

model! {
    ExtensionDbCredentialsUser {
        optional {
            db_user_name = "dbUserName", with_db_user_name(String);
            db_login_attempts = "dbLoginAttempts", with_db_login_attempts(i64);
        }
    }
}
