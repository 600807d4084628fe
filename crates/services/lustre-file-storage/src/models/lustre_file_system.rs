// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A lustre file system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LustreFileSystem {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description of the Lustre file system.
    pub file_system_description: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::LustreFileSystemLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them. At most 5 items.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The capacity in GB.
    pub capacity_in_gbs: i64,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The performance tier of the Lustre file system, as throughput per TB.
    pub performance_tier: models::LustreFileSystemPerformanceTier,
    /// The IPv4 address of the Lustre management service, with which clients mount the file system.
    pub management_service_address: String,
    /// The name of the file system. At most 8 characters.
    pub file_system_name: String,
    /// The type of network with which clients mount the file system. Example: `tcp`.
    pub lnet: String,
    /// The major version of Lustre in the file system. Example: `2.15`.
    pub major_version: String,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The end time of the current billing cycle.
    pub time_billing_cycle_end: Option<DateTime<Utc>>,
    /// The maintenance window.
    pub maintenance_window: models::MaintenanceWindow,
    /// The maintenance window metadata.
    pub maintenance_window_metadata: Option<models::MaintenanceWindowMetadataDetails>,
    /// The configuration of root squash.
    pub root_squash_configuration: models::RootSquashConfiguration,
}

model! {
    LustreFileSystem {
        id = "id";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        display_name = "displayName";
        file_system_description = "fileSystemDescription";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        nsg_ids = "nsgIds";
        kms_key_id = "kmsKeyId";
        capacity_in_gbs = "capacityInGBs";
        subnet_id = "subnetId";
        performance_tier = "performanceTier";
        management_service_address = "managementServiceAddress";
        file_system_name = "fileSystemName";
        lnet = "lnet";
        major_version = "majorVersion";
        cluster_placement_group_id = "clusterPlacementGroupId";
        time_billing_cycle_end = "timeBillingCycleEnd";
        maintenance_window = "maintenanceWindow";
        maintenance_window_metadata = "maintenanceWindowMetadata";
        root_squash_configuration = "rootSquashConfiguration";
    }
}
