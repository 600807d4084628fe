// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an admin publisher.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminPublisherSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The registry namespace of the publisher.
    pub registry_namespace: String,
    /// The status.
    pub status: Option<models::AdminPublisherStatus>,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The description of the solutions of the publisher.
    pub solution_description: Option<String>,
    /// The year when the organization was founded.
    pub year_founded: Option<i64>,
    /// The number of employees of the publisher.
    pub employee_count: Option<String>,
    /// The user who made the last modification.
    pub modified_by: Option<String>,
    /// Whether the publisher is Oracle itself.
    pub is_oracle_owned: Option<bool>,
    /// Whether the agreements of the publisher are exempt from validation.
    pub is_opn_agreement_validation_exempt: Option<bool>,
    /// The options of the partner portal.
    pub partner_portal_options: Option<models::PartnerPortalOptions>,
    /// The URL of the website.
    pub website_url: Option<String>,
    /// The email address of the contact.
    pub contact_email: String,
    /// The phone number of the contact.
    pub contact_phone: String,
    /// The address of the headquarters.
    pub hq_address: Option<String>,
    /// The logo.
    pub logo: Option<models::UploadData>,
    /// The URL of the publisher on Facebook.
    pub facebook_url: Option<String>,
    /// The URL of the publisher on Twitter.
    pub twitter_url: Option<String>,
    /// The URL of the publisher on LinkedIn.
    pub linkedin_url: Option<String>,
    /// The type of the publisher.
    pub publisher_type: String,
    /// Whether the publisher has application listings.
    pub is_app_publisher: Option<bool>,
    /// Whether the publisher has service listings.
    pub is_service_publisher: Option<bool>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The expiration time.
    pub time_expired: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdminPublisherSummary {
        id = "id";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        first_name = "firstName";
        last_name = "lastName";
        email = "email";
        registry_namespace = "registryNamespace";
        status = "status";
        legacy_id = "legacyId";
        display_name = "displayName";
        description = "description";
        solution_description = "solutionDescription";
        year_founded = "yearFounded";
        employee_count = "employeeCount";
        modified_by = "modifiedBy";
        is_oracle_owned = "isOracleOwned";
        is_opn_agreement_validation_exempt = "isOpnAgreementValidationExempt";
        partner_portal_options = "partnerPortalOptions";
        website_url = "websiteUrl";
        contact_email = "contactEmail";
        contact_phone = "contactPhone";
        hq_address = "hqAddress";
        logo = "logo";
        facebook_url = "facebookUrl";
        twitter_url = "twitterUrl";
        linkedin_url = "linkedinUrl";
        publisher_type = "publisherType";
        is_app_publisher = "isAppPublisher";
        is_service_publisher = "isServicePublisher";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_expired = "timeExpired";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
