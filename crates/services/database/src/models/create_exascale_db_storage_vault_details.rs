// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an exascale DB storage vault to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExascaleDbStorageVaultDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The high-capacity database storage.
    pub high_capacity_database_storage: models::ExascaleDbStorageInputDetails,
    /// The size of the additional flash cache, in percent of the high-capacity database storage.
    pub additional_flash_cache_in_percent: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: Option<String>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// Whether autoscaling is enabled for the vault. Default: `false`.
    pub is_autoscale_enabled: Option<bool>,
    /// The limit of autoscaling for the storage in GB.
    pub autoscale_limit_in_gbs: Option<i64>,
}

model! {
    CreateExascaleDbStorageVaultDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            high_capacity_database_storage = "highCapacityDatabaseStorage",
                with_high_capacity_database_storage(models::ExascaleDbStorageInputDetails);
        }
        optional {
            description = "description", with_description(String);
            time_zone = "timeZone", with_time_zone(String);
            additional_flash_cache_in_percent = "additionalFlashCacheInPercent",
                with_additional_flash_cache_in_percent(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            exadata_infrastructure_id = "exadataInfrastructureId",
                with_exadata_infrastructure_id(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            subscription_id = "subscriptionId", with_subscription_id(String);
            is_autoscale_enabled = "isAutoscaleEnabled", with_is_autoscale_enabled(bool);
            autoscale_limit_in_gbs = "autoscaleLimitInGBs", with_autoscale_limit_in_gbs(i64);
        }
    }
}
