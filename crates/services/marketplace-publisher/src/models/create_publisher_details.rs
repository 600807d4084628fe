// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a publisher to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePublisherDetails {
    /// The email address.
    pub email: String,
    /// The business phone number of the publisher.
    pub business_phone_number: String,
    /// The name of the company.
    pub company_name: String,
    /// The company description.
    pub company_description: String,
    /// The number of employees of the publisher.
    pub employee_count: i64,
    /// The Oracle PartnerNetwork (OPN) membership number of the publisher.
    pub opn_number: String,
    /// The year when the organization was founded.
    pub year_founded: i64,
    /// The city.
    pub city: String,
    /// The state.
    pub state: String,
    /// The country.
    pub country: String,
    /// The website.
    pub website: String,
    /// The contact phone number.
    pub contact_phone_number: String,
    /// The email address of the contact.
    pub contact_email: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description of the solutions of the publisher.
    pub solution_description: Option<String>,
}

model! {
    CreatePublisherDetails {
        required {
            email = "email", with_email(String);
            business_phone_number = "businessPhoneNumber", with_business_phone_number(String);
            company_name = "companyName", with_company_name(String);
            company_description = "companyDescription", with_company_description(String);
            employee_count = "employeeCount", with_employee_count(i64);
            opn_number = "opnNumber", with_opn_number(String);
            year_founded = "yearFounded", with_year_founded(i64);
            city = "city", with_city(String);
            state = "state", with_state(String);
            country = "country", with_country(String);
            website = "website", with_website(String);
            contact_phone_number = "contactPhoneNumber", with_contact_phone_number(String);
            contact_email = "contactEmail", with_contact_email(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            solution_description = "solutionDescription", with_solution_description(String);
        }
    }
}
