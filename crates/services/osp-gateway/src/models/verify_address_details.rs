// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an address to verify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyAddressDetails {
    /// The key of the address.
    pub address_key: Option<String>,
    /// The first line of the address.
    pub line1: Option<String>,
    /// The second line of the address.
    pub line2: Option<String>,
    /// The third line of the address.
    pub line3: Option<String>,
    /// The fourth line of the address.
    pub line4: Option<String>,
    /// The street name of the address.
    pub street_name: Option<String>,
    /// The street number of the address.
    pub street_number: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The county of the address.
    pub county: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The province of the address.
    pub province: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The state.
    pub state: Option<String>,
    /// The email address.
    pub email_address: Option<String>,
    /// The name of the company.
    pub company_name: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The middle name.
    pub middle_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The country code of the phone number.
    pub phone_country_code: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The job title of the contact person.
    pub job_title: Option<String>,
    /// The name of the department of the customer company.
    pub department_name: Option<String>,
    /// The internal number of the customer's company.
    pub internal_number: Option<String>,
    /// The contributor class of the customer company.
    pub contributor_class: Option<String>,
    /// The state registration number.
    pub state_inscription: Option<String>,
    /// The municipal registration number.
    pub municipal_inscription: Option<String>,
}

model! {
    VerifyAddressDetails {
        optional {
            address_key = "addressKey", with_address_key(String);
            line1 = "line1", with_line1(String);
            line2 = "line2", with_line2(String);
            line3 = "line3", with_line3(String);
            line4 = "line4", with_line4(String);
            street_name = "streetName", with_street_name(String);
            street_number = "streetNumber", with_street_number(String);
            city = "city", with_city(String);
            county = "county", with_county(String);
            country = "country", with_country(String);
            province = "province", with_province(String);
            postal_code = "postalCode", with_postal_code(String);
            state = "state", with_state(String);
            email_address = "emailAddress", with_email_address(String);
            company_name = "companyName", with_company_name(String);
            first_name = "firstName", with_first_name(String);
            middle_name = "middleName", with_middle_name(String);
            last_name = "lastName", with_last_name(String);
            phone_country_code = "phoneCountryCode", with_phone_country_code(String);
            phone_number = "phoneNumber", with_phone_number(String);
            job_title = "jobTitle", with_job_title(String);
            department_name = "departmentName", with_department_name(String);
            internal_number = "internalNumber", with_internal_number(String);
            contributor_class = "contributorClass", with_contributor_class(String);
            state_inscription = "stateInscription", with_state_inscription(String);
            municipal_inscription = "municipalInscription", with_municipal_inscription(String);
        }
    }
}
