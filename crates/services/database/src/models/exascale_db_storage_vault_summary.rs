// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an exascale DB storage vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExascaleDbStorageVaultSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExascaleDbStorageVaultLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The high-capacity database storage.
    pub high_capacity_database_storage: models::ExascaleDbStorageDetails,
    /// The size of the additional flash cache, in percent of the high-capacity database storage.
    pub additional_flash_cache_in_percent: Option<i64>,
    /// The number of VM clusters.
    pub vm_cluster_count: Option<i64>,
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
    /// The shape attributes of the VM clusters that use the storage vault.
    pub attached_shape_attributes:
        Option<Vec<models::ExascaleDbStorageVaultAttachedShapeAttribute>>,
}

model! {
    ExascaleDbStorageVaultSummary {
        id = "id";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        time_zone = "timeZone";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        high_capacity_database_storage = "highCapacityDatabaseStorage";
        additional_flash_cache_in_percent = "additionalFlashCacheInPercent";
        vm_cluster_count = "vmClusterCount";
        exadata_infrastructure_id = "exadataInfrastructureId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        subscription_id = "subscriptionId";
        is_autoscale_enabled = "isAutoscaleEnabled";
        autoscale_limit_in_gbs = "autoscaleLimitInGBs";
        attached_shape_attributes = "attachedShapeAttributes";
    }
}
