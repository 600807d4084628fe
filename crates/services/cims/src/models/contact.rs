// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A contact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The name of the contact person.
    pub contact_name: Option<String>,
    /// The email address of the contact.
    pub contact_email: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The phone number of the contact.
    pub contact_phone: Option<String>,
    /// The contact type.
    pub contact_type: Option<models::ContactType>,
}

model! {
    Contact {
        optional {
            contact_name = "contactName", with_contact_name(String);
            contact_email = "contactEmail", with_contact_email(String);
            email = "email", with_email(String);
            contact_phone = "contactPhone", with_contact_phone(String);
            contact_type = "contactType", with_contact_type(models::ContactType);
        }
    }
}
