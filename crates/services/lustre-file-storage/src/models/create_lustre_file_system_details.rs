// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a lustre file system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLustreFileSystemDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description of the Lustre file system.
    pub file_system_description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them. At most 5 items.
    pub nsg_ids: Option<Vec<String>>,
    /// The name of the file system. At most 8 characters.
    pub file_system_name: String,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The capacity in GB.
    pub capacity_in_gbs: i64,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The performance tier of the Lustre file system, as throughput per TB.
    pub performance_tier: models::LustreFileSystemPerformanceTier,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The configuration of root squash.
    pub root_squash_configuration: models::RootSquashConfiguration,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
}

model! {
    CreateLustreFileSystemDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            file_system_name = "fileSystemName", with_file_system_name(String);
            capacity_in_gbs = "capacityInGBs", with_capacity_in_gbs(i64);
            subnet_id = "subnetId", with_subnet_id(String);
            performance_tier = "performanceTier",
                with_performance_tier(models::LustreFileSystemPerformanceTier);
            root_squash_configuration = "rootSquashConfiguration",
                with_root_squash_configuration(models::RootSquashConfiguration);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            file_system_description = "fileSystemDescription", with_file_system_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow);
        }
    }
}
