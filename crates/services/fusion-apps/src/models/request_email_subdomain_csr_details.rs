// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an email subdomain CSR to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestEmailSubdomainCsrDetails {
    /// The common name.
    pub common_name: String,
    /// The sans.
    pub sans: Option<String>,
    /// The name of the organization.
    pub organization_name: String,
    /// The organizational unit.
    pub organization_unit: String,
    /// The city or locality.
    pub locality: String,
    /// The state.
    pub state: String,
    /// The country.
    pub country: String,
    /// The email address.
    pub email_address: String,
}

model! {
    RequestEmailSubdomainCsrDetails {
        required {
            common_name = "commonName", with_common_name(String);
            organization_name = "organizationName", with_organization_name(String);
            organization_unit = "organizationUnit", with_organization_unit(String);
            locality = "locality", with_locality(String);
            state = "state", with_state(String);
            country = "country", with_country(String);
            email_address = "emailAddress", with_email_address(String);
        }
        optional {
            sans = "sans", with_sans(String);
        }
    }
}
