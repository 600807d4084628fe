// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an exascale DB storage vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExascaleDbStorageVaultDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The high-capacity database storage.
    pub high_capacity_database_storage: Option<models::ExascaleDbStorageInputDetails>,
    /// The size of the additional flash cache, in percent of the high-capacity database storage.
    pub additional_flash_cache_in_percent: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether autoscaling is enabled for the vault.
    pub is_autoscale_enabled: Option<bool>,
    /// The limit of autoscaling for the storage in GB.
    pub autoscale_limit_in_gbs: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateExascaleDbStorageVaultDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            high_capacity_database_storage = "highCapacityDatabaseStorage",
                with_high_capacity_database_storage(models::ExascaleDbStorageInputDetails),
                clear_high_capacity_database_storage;
            additional_flash_cache_in_percent = "additionalFlashCacheInPercent",
                with_additional_flash_cache_in_percent(i64),
                clear_additional_flash_cache_in_percent;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            is_autoscale_enabled = "isAutoscaleEnabled", with_is_autoscale_enabled(bool),
                clear_is_autoscale_enabled;
            autoscale_limit_in_gbs = "autoscaleLimitInGBs", with_autoscale_limit_in_gbs(i64),
                clear_autoscale_limit_in_gbs;
        }
    }
}
