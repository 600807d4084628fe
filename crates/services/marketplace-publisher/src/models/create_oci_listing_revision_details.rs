// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCI listing revision to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciListingRevisionDetails {
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
    /// The details of the version.
    pub version_details: Option<models::VersionDetails>,
    /// The system requirements.
    pub system_requirements: Option<String>,
    /// The type of the pricing.
    pub pricing_type: models::OciListingRevisionPricingType,
    /// The products.
    pub products: Vec<models::ListingProduct>,
    /// The pricing plans.
    pub pricing_plans: Option<Vec<models::PricingPlan>>,
    /// The URL of the partner for the registration of the subscription.
    pub partner_registration_url: Option<String>,
    /// The ID of the term.
    pub term_id: Option<String>,
    /// The OCIDs of the recommended service listings.
    pub recommended_service_provider_listing_ids: Option<Vec<String>>,
    /// The statement of the availability and pricing policy.
    pub availability_and_pricing_policy: Option<String>,
    /// Whether the listing can be exported to Roving Edge devices.
    pub is_rover_exportable: Option<bool>,
    /// The custom URL of the listing.
    pub vanity_url: Option<String>,
    /// The URL of the demo of the listing.
    pub demo_url: Option<String>,
    /// The URL of the training resources of the listing.
    pub self_paced_training_url: Option<String>,
}

model! {
    CreateOciListingRevisionDetails, "listingType" = "OCI_APPLICATION" {
        required {
            listing_id = "listingId", with_listing_id(String);
            headline = "headline", with_headline(String);
            pricing_type = "pricingType", with_pricing_type(models::OciListingRevisionPricingType);
            products = "products", with_products([models::ListingProduct]);
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
            version_details = "versionDetails", with_version_details(models::VersionDetails);
            system_requirements = "systemRequirements", with_system_requirements(String);
            pricing_plans = "pricingPlans", with_pricing_plans([models::PricingPlan]);
            partner_registration_url = "partnerRegistrationUrl",
                with_partner_registration_url(String);
            term_id = "termId", with_term_id(String);
            recommended_service_provider_listing_ids = "recommendedServiceProviderListingIds",
                with_recommended_service_provider_listing_ids([String]);
            availability_and_pricing_policy = "availabilityAndPricingPolicy",
                with_availability_and_pricing_policy(String);
            is_rover_exportable = "isRoverExportable", with_is_rover_exportable(bool);
            vanity_url = "vanityUrl", with_vanity_url(String);
            demo_url = "demoUrl", with_demo_url(String);
            self_paced_training_url = "selfPacedTrainingUrl", with_self_paced_training_url(String);
        }
    }
}
