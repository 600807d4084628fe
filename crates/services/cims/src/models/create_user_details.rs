// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a user to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The phone number.
    pub phone: Option<String>,
    /// The time zone.
    pub timezone: Option<String>,
    /// The organization of the user.
    pub organization_name: Option<String>,
    /// The type of the support request.
    pub problem_type: models::UserProblemType,
}

model! {
    CreateUserDetails {
        compartment_id = "compartmentId";
        first_name = "firstName";
        last_name = "lastName";
        phone = "phone";
        timezone = "timezone";
        organization_name = "organizationName";
        problem_type = "problemType";
    }
}
