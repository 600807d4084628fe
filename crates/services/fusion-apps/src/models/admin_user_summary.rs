// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an admin user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminUserSummary {
    /// The user name.
    pub username: String,
    /// The email address.
    pub email_address: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
}

model! {
    AdminUserSummary {
        username = "username";
        email_address = "emailAddress";
        first_name = "firstName";
        last_name = "lastName";
    }
}
