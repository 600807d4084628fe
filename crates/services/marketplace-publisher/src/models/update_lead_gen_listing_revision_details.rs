// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a lead gen listing revision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLeadGenListingRevisionDetails {
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
    /// The details of the version.
    pub version_details: Option<models::VersionDetails>,
    /// The system requirements.
    pub system_requirements: Option<String>,
    /// The type of the pricing.
    pub pricing_type: Option<models::LeadGenListingRevisionPricingType>,
    /// The products.
    pub products: Option<Vec<models::ListingProduct>>,
    /// The URL of the demo of the listing.
    pub demo_url: Option<String>,
    /// The URL of the training resources of the listing.
    pub self_paced_training_url: Option<String>,
    /// The OCIDs of the recommended service listings.
    pub recommended_service_provider_listing_ids: Option<Vec<String>>,
    /// The custom URL of the listing.
    pub vanity_url: Option<String>,
    /// The download information.
    pub download_info: Option<models::DownloadInfo>,
    /// The pricing plans.
    pub pricing_plans: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateLeadGenListingRevisionDetails, "listingType" = "LEAD_GENERATION" {
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
            version_details = "versionDetails", with_version_details(models::VersionDetails),
                clear_version_details;
            system_requirements = "systemRequirements", with_system_requirements(String),
                clear_system_requirements;
            pricing_type = "pricingType",
                with_pricing_type(models::LeadGenListingRevisionPricingType), clear_pricing_type;
            products = "products", with_products([models::ListingProduct]), clear_products;
            demo_url = "demoUrl", with_demo_url(String), clear_demo_url;
            self_paced_training_url = "selfPacedTrainingUrl", with_self_paced_training_url(String),
                clear_self_paced_training_url;
            recommended_service_provider_listing_ids = "recommendedServiceProviderListingIds",
                with_recommended_service_provider_listing_ids([String]),
                clear_recommended_service_provider_listing_ids;
            vanity_url = "vanityUrl", with_vanity_url(String), clear_vanity_url;
            download_info = "downloadInfo", with_download_info(models::DownloadInfo),
                clear_download_info;
            pricing_plans = "pricingPlans", with_pricing_plans(String), clear_pricing_plans;
        }
    }
}
