// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A catalog item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItem {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the configuration source.
    pub config_source_type: models::CatalogItemConfigSourceType,
    /// Whether results also contain the public items of the root compartment.
    pub should_list_public_items: Option<bool>,
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
    /// The description of the version.
    pub version_description: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
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
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The time when the backfill was last checked.
    pub time_backfill_last_checked: Option<DateTime<Utc>>,
    /// The time of the last check.
    pub time_last_checked: Option<DateTime<Utc>>,
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
    CatalogItem {
        id = "id";
        compartment_id = "compartmentId";
        config_source_type = "configSourceType";
        should_list_public_items = "shouldListPublicItems";
        description = "description";
        catalog_source_payload = "catalogSourcePayload";
        catalog_result_payload = "catalogResultPayload";
        listing_id = "listingId";
        listing_version = "listingVersion";
        display_name = "displayName";
        version_description = "versionDescription";
        short_description = "shortDescription";
        package_type = "packageType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_released = "timeReleased";
        time_backfill_last_checked = "timeBackfillLastChecked";
        time_last_checked = "timeLastChecked";
        is_item_locked = "isItemLocked";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
