// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a fusion environment admin user to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFusionEnvironmentAdminUserDetails {
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
    CreateFusionEnvironmentAdminUserDetails {
        required {
            username = "username", with_username(String);
            email_address = "emailAddress", with_email_address(String);
            first_name = "firstName", with_first_name(String);
            last_name = "lastName", with_last_name(String);
        }
    }
}
