// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Exadata infrastructure contact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureContact {
    /// The name.
    pub name: String,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The email address.
    pub email: String,
    /// Whether this is the primary one.
    pub is_primary: bool,
    /// Whether the contact is validated in My Oracle Support.
    pub is_contact_mos_validated: Option<bool>,
}

model! {
    ExadataInfrastructureContact {
        required {
            name = "name", with_name(String);
            email = "email", with_email(String);
            is_primary = "isPrimary", with_is_primary(bool);
        }
        optional {
            phone_number = "phoneNumber", with_phone_number(String);
            is_contact_mos_validated = "isContactMosValidated", with_is_contact_mos_validated(bool);
        }
    }
}
