// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a service listing revision to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceListingRevisionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the listing.
    pub listing_id: String,
    /// A one-line introduction of the listing revision.
    pub headline: String,
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
    /// The status.
    pub status: Option<models::ListingRevisionStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The contact information of the partner.
    pub contact_us: Option<String>,
    /// The product codes.
    pub product_codes: Vec<String>,
    /// The industries of the listing.
    pub industries: Vec<String>,
    /// The numbers of trained professionals per product.
    pub trained_professionals: Option<Vec<models::TrainedProfessionals>>,
    /// The custom URL of the listing.
    pub vanity_url: Option<String>,
    /// The support details by geographic location.
    pub geo_locations: Option<Vec<models::GeoLocation>>,
}

model! {
    CreateServiceListingRevisionDetails, "listingType" = "SERVICE" {
        required {
            listing_id = "listingId", with_listing_id(String);
            headline = "headline", with_headline(String);
            product_codes = "productCodes", with_product_codes([String]);
            industries = "industries", with_industries([String]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            tagline = "tagline", with_tagline(String);
            keywords = "keywords", with_keywords(String);
            short_description = "shortDescription", with_short_description(String);
            usage_information = "usageInformation", with_usage_information(String);
            long_description = "longDescription", with_long_description(String);
            content_language = "contentLanguage", with_content_language(models::LanguageItem);
            supportedlanguages = "supportedlanguages",
                with_supportedlanguages([models::LanguageItem]);
            support_contacts = "supportContacts", with_support_contacts([models::SupportContact]);
            support_links = "supportLinks", with_support_links([models::NamedLink]);
            status = "status", with_status(models::ListingRevisionStatus);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            contact_us = "contactUs", with_contact_us(String);
            trained_professionals = "trainedProfessionals",
                with_trained_professionals([models::TrainedProfessionals]);
            vanity_url = "vanityUrl", with_vanity_url(String);
            geo_locations = "geoLocations", with_geo_locations([models::GeoLocation]);
        }
    }
}
