// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A redeemable user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemableUser {
    /// The email address.
    pub email_id: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
}

model! {
    RedeemableUser {
        required {
            email_id = "emailId", with_email_id(String);
        }
        optional {
            first_name = "firstName", with_first_name(String);
            last_name = "lastName", with_last_name(String);
        }
    }
}
