// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a publisher.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublisherSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The registry namespace of the publisher.
    pub registry_namespace: String,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The year when the organization was founded.
    pub year_founded: Option<i64>,
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
    pub publisher_type: models::PublisherType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PublisherSummary {
        id = "id";
        compartment_id = "compartmentId";
        registry_namespace = "registryNamespace";
        legacy_id = "legacyId";
        display_name = "displayName";
        description = "description";
        year_founded = "yearFounded";
        website_url = "websiteUrl";
        contact_email = "contactEmail";
        contact_phone = "contactPhone";
        hq_address = "hqAddress";
        logo = "logo";
        facebook_url = "facebookUrl";
        twitter_url = "twitterUrl";
        linkedin_url = "linkedinUrl";
        publisher_type = "publisherType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
