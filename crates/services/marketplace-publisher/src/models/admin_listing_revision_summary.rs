// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an admin listing revision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminListingRevisionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The OCID of the listing.
    pub listing_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the publisher.
    pub publisher_id: String,
    /// The display name.
    pub display_name: String,
    /// The status.
    pub status: String,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The type of the package.
    pub package_type: models::AdminListingRevisionPackageType,
    /// The short description.
    pub short_description: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The pricing plans.
    pub pricing_plans: Option<Vec<models::PricingPlan>>,
    /// The languages that the publisher supports for the listing revision.
    pub supportedlanguages: Option<Vec<models::LanguageItem>>,
    /// The links to support resources.
    pub support_links: Option<Vec<models::NamedLink>>,
    /// The system requirements.
    pub system_requirements: Option<String>,
    /// The details of the version.
    pub version_details: Option<models::VersionDetails>,
    /// The numbers of trained professionals per product.
    pub trained_professionals: Option<Vec<models::TrainedProfessionals>>,
    /// The support details by geographic location.
    pub geo_locations: Option<Vec<models::GeoLocation>>,
    /// The type of the pricing.
    pub pricing_type: Option<models::AdminListingRevisionPricingType>,
    /// The markets of the listing.
    pub markets: Option<Vec<String>>,
    /// The tagline.
    pub tagline: Option<String>,
    /// The products.
    pub products: Option<Vec<models::AdminListingProduct>>,
    /// The icon.
    pub icon: Option<models::ListingRevisionIconAttachment>,
    /// The banner.
    pub banner: Option<models::ListingRevisionBannerAttachment>,
    /// The URL of the demo of the listing.
    pub demo_url: Option<String>,
    /// The industries of the listing.
    pub industries: Option<Vec<String>>,
    /// The type of the listing.
    pub listing_type: models::AdminListingRevisionListingType,
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
    AdminListingRevisionSummary {
        id = "id";
        legacy_id = "legacyId";
        listing_id = "listingId";
        compartment_id = "compartmentId";
        publisher_id = "publisherId";
        display_name = "displayName";
        status = "status";
        lifecycle_state = "lifecycleState";
        package_type = "packageType";
        short_description = "shortDescription";
        long_description = "longDescription";
        pricing_plans = "pricingPlans";
        supportedlanguages = "supportedlanguages";
        support_links = "supportLinks";
        system_requirements = "systemRequirements";
        version_details = "versionDetails";
        trained_professionals = "trainedProfessionals";
        geo_locations = "geoLocations";
        pricing_type = "pricingType";
        markets = "markets";
        tagline = "tagline";
        products = "products";
        icon = "icon";
        banner = "banner";
        demo_url = "demoUrl";
        industries = "industries";
        listing_type = "listingType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
