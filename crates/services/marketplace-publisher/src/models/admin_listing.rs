// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An admin listing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminListing {
    /// The OCID of the resource.
    pub id: String,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the publisher.
    pub publisher_id: String,
    /// The type of the listing.
    pub listing_type: models::AdminListingListingType,
    /// The name.
    pub name: String,
    /// The type of the package.
    pub package_type: models::AdminListingPackageType,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The parts.
    pub parts: Option<Vec<models::ListingPart>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Whether the object is featured.
    pub is_featured: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdminListing {
        id = "id";
        legacy_id = "legacyId";
        compartment_id = "compartmentId";
        publisher_id = "publisherId";
        listing_type = "listingType";
        name = "name";
        package_type = "packageType";
        extended_metadata = "extendedMetadata";
        lifecycle_state = "lifecycleState";
        parts = "parts";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_featured = "isFeatured";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
