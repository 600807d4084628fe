// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A certificate subject name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateSubjectName {
    /// The country.
    pub country: Option<String>,
    /// The state or province.
    pub state_province: Option<String>,
    /// The city or locality.
    pub locality: Option<String>,
    /// The organization.
    pub organization: Option<String>,
    /// The organizational unit.
    pub organizational_unit: Option<String>,
    /// The common name.
    pub common_name: Option<String>,
    /// The email address.
    pub email_address: Option<String>,
}

model! {
    CertificateSubjectName {
        country = "country";
        state_province = "stateProvince";
        locality = "locality";
        organization = "organization";
        organizational_unit = "organizationalUnit";
        common_name = "commonName";
        email_address = "emailAddress";
    }
}
