// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A customer contact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerContact {
    /// The email address.
    pub email: Option<String>,
}

model! {
    CustomerContact {
        optional {
            email = "email", with_email(String);
        }
    }
}
