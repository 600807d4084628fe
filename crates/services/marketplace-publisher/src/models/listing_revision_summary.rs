// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a listing revision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingRevisionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the listing.
    pub listing_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the listing.
    pub listing_type: models::ListingRevisionListingType,
    /// The display name.
    pub display_name: String,
    /// The status.
    pub status: models::ListingRevisionStatus,
    /// The lifecycle state.
    pub lifecycle_state: models::ListingRevisionLifecycleState,
    /// The type of the package.
    pub package_type: models::ListingRevisionPackageType,
    /// The short description.
    pub short_description: Option<String>,
    /// The tagline.
    pub tagline: Option<String>,
    /// The icon.
    pub icon: Option<models::ListingRevisionIconAttachment>,
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
    ListingRevisionSummary {
        id = "id";
        listing_id = "listingId";
        compartment_id = "compartmentId";
        listing_type = "listingType";
        display_name = "displayName";
        status = "status";
        lifecycle_state = "lifecycleState";
        package_type = "packageType";
        short_description = "shortDescription";
        tagline = "tagline";
        icon = "icon";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
