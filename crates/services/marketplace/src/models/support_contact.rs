// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A support contact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportContact {
    /// The name.
    pub name: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The subject.
    pub subject: Option<String>,
}

model! {
    SupportContact {
        optional {
            name = "name", with_name(String);
            phone = "phone", with_phone(String);
            email = "email", with_email(String);
            subject = "subject", with_subject(String);
        }
    }
}
