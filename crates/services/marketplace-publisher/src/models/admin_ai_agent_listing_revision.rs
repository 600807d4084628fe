// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An admin AI agent listing revision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminAiAgentListingRevision {
    /// The OCID of the resource.
    pub id: String,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The ID of the listing.
    pub listing_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the publisher.
    pub publisher_id: String,
    /// The OCID of the approver.
    pub approver_id: Option<String>,
    /// The approver email.
    pub approver_email: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The number of the listing revision.
    pub revision_number: Option<String>,
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
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The language of the content.
    pub content_language: Option<models::LanguageItem>,
    /// The languages that the publisher supports for the listing revision.
    pub supportedlanguages: Option<Vec<models::LanguageItem>>,
    /// The contacts for support.
    pub support_contacts: Option<Vec<models::SupportContact>>,
    /// The links to support resources.
    pub support_links: Option<Vec<models::NamedLink>>,
    /// The icon.
    pub icon: Option<models::ListingRevisionIconAttachment>,
    /// The banner.
    pub banner: Option<models::ListingRevisionBannerAttachment>,
    /// The status.
    pub status: String,
    /// The notes on the status of the artifact.
    pub status_notes: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The type of the package.
    pub package_type: models::AdminListingRevisionPackageType,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The details of the version.
    pub version_details: Option<models::VersionDetails>,
    /// The custom URL of the listing.
    pub vanity_url: Option<String>,
    /// The key benefits.
    pub key_benefits: String,
    /// The competitive differentiators.
    pub competitive_differentiators: String,
    /// The target audience.
    pub target_audience: String,
    /// The industries of the listing.
    pub industries: Vec<String>,
    /// The support details by geographic location.
    pub geo_locations: Vec<models::GeoLocation>,
    /// The type of the asset.
    pub asset_type: models::AdminAiAgentListingRevisionAssetType,
    /// The location.
    pub location: models::AdminAiAgentListingRevisionLocation,
    /// The products.
    pub products: Vec<models::AdminListingProduct>,
}

model! {
    AdminAiAgentListingRevision, "listingType" = "AI_AGENT" {
        id = "id";
        legacy_id = "legacyId";
        listing_id = "listingId";
        compartment_id = "compartmentId";
        publisher_id = "publisherId";
        approver_id = "approverId";
        approver_email = "approverEmail";
        display_name = "displayName";
        revision_number = "revisionNumber";
        headline = "headline";
        tagline = "tagline";
        keywords = "keywords";
        short_description = "shortDescription";
        usage_information = "usageInformation";
        long_description = "longDescription";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        content_language = "contentLanguage";
        supportedlanguages = "supportedlanguages";
        support_contacts = "supportContacts";
        support_links = "supportLinks";
        icon = "icon";
        banner = "banner";
        status = "status";
        status_notes = "statusNotes";
        lifecycle_state = "lifecycleState";
        package_type = "packageType";
        extended_metadata = "extendedMetadata";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        version_details = "versionDetails";
        vanity_url = "vanityUrl";
        key_benefits = "keyBenefits";
        competitive_differentiators = "competitiveDifferentiators";
        target_audience = "targetAudience";
        industries = "industries";
        geo_locations = "geoLocations";
        asset_type = "assetType";
        location = "location";
        products = "products";
    }
}
