// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An email address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailAddress {
    /// The email address.
    pub email: String,
    /// The name.
    pub name: Option<String>,
}

model! {
    EmailAddress {
        required {
            email = "email", with_email(String);
        }
        optional {
            name = "name", with_name(String);
        }
    }
}
