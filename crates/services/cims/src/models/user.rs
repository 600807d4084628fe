// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The key.
    pub key: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The time zone.
    pub timezone: Option<String>,
    /// The organization of the user.
    pub organization_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The email address of the contact.
    pub contact_email: Option<String>,
    /// The type of the support request.
    pub problem_type: Option<models::UserProblemType>,
}

model! {
    User {
        key = "key";
        first_name = "firstName";
        last_name = "lastName";
        country = "country";
        phone = "phone";
        timezone = "timezone";
        organization_name = "organizationName";
        compartment_id = "compartmentId";
        contact_email = "contactEmail";
        problem_type = "problemType";
    }
}
