// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A contact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
}

model! {
    Contact {
        optional {
            first_name = "firstName", with_first_name(String);
            last_name = "lastName", with_last_name(String);
            email = "email", with_email(String);
        }
    }
}
