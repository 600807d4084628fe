// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Additional information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInfo {
    /// The company.
    pub company: Option<String>,
    /// The company address.
    pub company_address: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The notes.
    pub notes: Option<String>,
}

model! {
    AdditionalInfo {
        company = "company";
        company_address = "companyAddress";
        email = "email";
        first_name = "firstName";
        last_name = "lastName";
        phone = "phone";
        notes = "notes";
    }
}
