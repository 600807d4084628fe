// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a service listing revision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceListingRevisionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// A one-line introduction of the listing revision.
    pub headline: Option<String>,
    /// The tagline.
    pub tagline: Option<String>,
    /// The keywords.
    pub keywords: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// The usage information.
    pub usage_information: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The language of the content.
    pub content_language: Option<models::LanguageItem>,
    /// The languages that the publisher supports for the listing revision.
    pub supportedlanguages: Option<Vec<models::LanguageItem>>,
    /// The contacts for support.
    pub support_contacts: Option<Vec<models::SupportContact>>,
    /// The links to support resources.
    pub support_links: Option<Vec<models::NamedLink>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The contact information of the partner.
    pub contact_us: Option<String>,
    /// The product codes.
    pub product_codes: Option<Vec<String>>,
    /// The industries of the listing.
    pub industries: Option<Vec<String>>,
    /// The numbers of trained professionals per product.
    pub trained_professionals: Option<Vec<models::TrainedProfessionals>>,
    /// The custom URL of the listing.
    pub vanity_url: Option<String>,
    /// The support details by geographic location.
    pub geo_locations: Option<Vec<models::GeoLocation>>,
    cleared: Vec<String>,
}

update! {
    UpdateServiceListingRevisionDetails, "listingType" = "SERVICE" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            headline = "headline", with_headline(String), clear_headline;
            tagline = "tagline", with_tagline(String), clear_tagline;
            keywords = "keywords", with_keywords(String), clear_keywords;
            short_description = "shortDescription", with_short_description(String),
                clear_short_description;
            usage_information = "usageInformation", with_usage_information(String),
                clear_usage_information;
            long_description = "longDescription", with_long_description(String),
                clear_long_description;
            content_language = "contentLanguage", with_content_language(models::LanguageItem),
                clear_content_language;
            supportedlanguages = "supportedlanguages",
                with_supportedlanguages([models::LanguageItem]), clear_supportedlanguages;
            support_contacts = "supportContacts", with_support_contacts([models::SupportContact]),
                clear_support_contacts;
            support_links = "supportLinks", with_support_links([models::NamedLink]),
                clear_support_links;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            contact_us = "contactUs", with_contact_us(String), clear_contact_us;
            product_codes = "productCodes", with_product_codes([String]), clear_product_codes;
            industries = "industries", with_industries([String]), clear_industries;
            trained_professionals = "trainedProfessionals",
                with_trained_professionals([models::TrainedProfessionals]),
                clear_trained_professionals;
            vanity_url = "vanityUrl", with_vanity_url(String), clear_vanity_url;
            geo_locations = "geoLocations", with_geo_locations([models::GeoLocation]),
                clear_geo_locations;
        }
    }
}
