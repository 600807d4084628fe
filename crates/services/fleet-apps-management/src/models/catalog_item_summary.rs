// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a catalog item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItemSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the configuration source.
    pub config_source_type: models::CatalogItemConfigSourceType,
    /// The description.
    pub description: String,
    /// The payload of the catalog source.
    pub catalog_source_payload: Option<models::CatalogSourcePayload>,
    /// The result of the catalog item.
    pub catalog_result_payload: Option<models::CatalogResultPayload>,
    /// The ID of the listing.
    pub listing_id: String,
    /// The version of the catalog package.
    pub listing_version: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The type of the package.
    pub package_type: models::CatalogItemPackageType,
    /// The lifecycle state.
    pub lifecycle_state: models::CatalogItemLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The description of the version.
    pub version_description: String,
    /// The short description.
    pub short_description: String,
    /// The release time.
    pub time_released: DateTime<Utc>,
    /// Whether the catalog item is immutable.
    pub is_item_locked: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CatalogItemSummary {
        id = "id";
        compartment_id = "compartmentId";
        config_source_type = "configSourceType";
        description = "description";
        catalog_source_payload = "catalogSourcePayload";
        catalog_result_payload = "catalogResultPayload";
        listing_id = "listingId";
        listing_version = "listingVersion";
        display_name = "displayName";
        package_type = "packageType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        version_description = "versionDescription";
        short_description = "shortDescription";
        time_released = "timeReleased";
        is_item_locked = "isItemLocked";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
