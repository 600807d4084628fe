// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A listing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Listing {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the publisher.
    pub publisher_id: String,
    /// The type of the listing.
    pub listing_type: models::ListingType,
    /// The name.
    pub name: String,
    /// The type of the package.
    pub package_type: models::ListingPackageType,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ListingLifecycleState>,
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
    Listing {
        id = "id";
        compartment_id = "compartmentId";
        publisher_id = "publisherId";
        listing_type = "listingType";
        name = "name";
        package_type = "packageType";
        extended_metadata = "extendedMetadata";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
