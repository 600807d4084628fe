// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A certificate subject.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateSubject {
    /// The common name.
    pub common_name: String,
    /// The country.
    pub country: Option<String>,
    /// The domain component.
    pub domain_component: Option<String>,
    /// The distinguished name qualifier.
    pub distinguished_name_qualifier: Option<String>,
    /// The generation qualifier.
    pub generation_qualifier: Option<String>,
    /// The given name.
    pub given_name: Option<String>,
    /// The initials.
    pub initials: Option<String>,
    /// The locality name.
    pub locality_name: Option<String>,
    /// The organization.
    pub organization: Option<String>,
    /// The organizational unit.
    pub organizational_unit: Option<String>,
    /// The pseudonym.
    pub pseudonym: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The state or province name.
    pub state_or_province_name: Option<String>,
    /// The street.
    pub street: Option<String>,
    /// The surname.
    pub surname: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The ID of the user.
    pub user_id: Option<String>,
}

model! {
    CertificateSubject {
        required {
            common_name = "commonName", with_common_name(String);
        }
        optional {
            country = "country", with_country(String);
            domain_component = "domainComponent", with_domain_component(String);
            distinguished_name_qualifier = "distinguishedNameQualifier",
                with_distinguished_name_qualifier(String);
            generation_qualifier = "generationQualifier", with_generation_qualifier(String);
            given_name = "givenName", with_given_name(String);
            initials = "initials", with_initials(String);
            locality_name = "localityName", with_locality_name(String);
            organization = "organization", with_organization(String);
            organizational_unit = "organizationalUnit", with_organizational_unit(String);
            pseudonym = "pseudonym", with_pseudonym(String);
            serial_number = "serialNumber", with_serial_number(String);
            state_or_province_name = "stateOrProvinceName", with_state_or_province_name(String);
            street = "street", with_street(String);
            surname = "surname", with_surname(String);
            title = "title", with_title(String);
            user_id = "userId", with_user_id(String);
        }
    }
}
