// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a redeemable user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemableUserSummary {
    /// The email address.
    pub email_id: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
}

model! {
    RedeemableUserSummary {
        email_id = "emailId";
        first_name = "firstName";
        last_name = "lastName";
    }
}
