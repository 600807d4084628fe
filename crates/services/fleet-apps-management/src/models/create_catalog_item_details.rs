// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a catalog item to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCatalogItemDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the configuration source.
    pub config_source_type: models::CatalogItemConfigSourceType,
    /// The description.
    pub description: String,
    /// The description of the version.
    pub version_description: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The display name.
    pub display_name: String,
    /// The payload of the catalog source.
    pub catalog_source_payload: Option<models::CatalogSourcePayload>,
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The version of the catalog package.
    pub listing_version: Option<String>,
    /// The type of the package.
    pub package_type: models::CatalogItemPackageType,
    /// Whether the catalog item is immutable.
    pub is_item_locked: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCatalogItemDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            config_source_type = "configSourceType",
                with_config_source_type(models::CatalogItemConfigSourceType);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            package_type = "packageType", with_package_type(models::CatalogItemPackageType);
        }
        optional {
            version_description = "versionDescription", with_version_description(String);
            short_description = "shortDescription", with_short_description(String);
            time_released = "timeReleased", with_time_released(DateTime<Utc>);
            catalog_source_payload = "catalogSourcePayload",
                with_catalog_source_payload(models::CatalogSourcePayload);
            listing_id = "listingId", with_listing_id(String);
            listing_version = "listingVersion", with_listing_version(String);
            is_item_locked = "isItemLocked", with_is_item_locked(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
