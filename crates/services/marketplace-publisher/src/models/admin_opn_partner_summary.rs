// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an admin opn partner.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminOpnPartnerSummary {
    /// The ID of the company.
    pub company_id: String,
    /// The name of the partner.
    pub partner_name: String,
    /// The level program name.
    pub level_program_name: String,
    /// The start date.
    pub start_date: Option<String>,
    /// The end date.
    pub end_date: Option<String>,
    /// The status of the membership.
    pub membership_status: models::AdminOpnPartnerMembershipStatus,
    /// The type of the membership.
    pub membership_type: String,
    /// The street address1.
    pub street_address1: Option<String>,
    /// The street address2.
    pub street_address2: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state.
    pub state: Option<String>,
    /// The zipcode.
    pub zipcode: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The partner URL.
    pub partner_url: Option<String>,
    /// The number of employees.
    pub number_of_employees: Option<String>,
    /// The time of the last update.
    pub last_updated: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdminOpnPartnerSummary {
        company_id = "companyId";
        partner_name = "partnerName";
        level_program_name = "levelProgramName";
        start_date = "startDate";
        end_date = "endDate";
        membership_status = "membershipStatus";
        membership_type = "membershipType";
        street_address1 = "streetAddress1";
        street_address2 = "streetAddress2";
        city = "city";
        state = "state";
        zipcode = "zipcode";
        country = "country";
        phone_number = "phoneNumber";
        partner_url = "partnerUrl";
        number_of_employees = "numberOfEmployees";
        last_updated = "lastUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
