// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Certificate information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// The common name.
    pub common_name: Option<String>,
    /// The subject alt names.
    pub subject_alt_names: Option<Vec<String>>,
    /// The name of the organization.
    pub organization_name: Option<String>,
    /// The organizational unit.
    pub organization_unit: Option<String>,
    /// The city or locality.
    pub locality: Option<String>,
    /// The state.
    pub state: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The email address.
    pub email_address: Option<String>,
    /// The origin CSR.
    pub origin_csr: Option<String>,
    /// The akamai CSR.
    pub akamai_csr: Option<String>,
    /// The origin dv certificate instruction.
    pub origin_dv_cert_instruction: Option<String>,
    /// The akamai dv certificate instruction.
    pub akamai_dv_cert_instruction: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
}

model! {
    CertificateInfo {
        optional {
            common_name = "commonName", with_common_name(String);
            subject_alt_names = "subjectAltNames", with_subject_alt_names([String]);
            organization_name = "organizationName", with_organization_name(String);
            organization_unit = "organizationUnit", with_organization_unit(String);
            locality = "locality", with_locality(String);
            state = "state", with_state(String);
            country = "country", with_country(String);
            email_address = "emailAddress", with_email_address(String);
            origin_csr = "originCsr", with_origin_csr(String);
            akamai_csr = "akamaiCsr", with_akamai_csr(String);
            origin_dv_cert_instruction = "originDvCertInstruction",
                with_origin_dv_cert_instruction(String);
            akamai_dv_cert_instruction = "akamaiDvCertInstruction",
                with_akamai_dv_cert_instruction(String);
            first_name = "firstName", with_first_name(String);
            last_name = "lastName", with_last_name(String);
            phone_number = "phoneNumber", with_phone_number(String);
            postal_code = "postalCode", with_postal_code(String);
        }
    }
}
