// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an ExaDB VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExadbVmClusterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The total number of ECPUs.
    pub total_e_cpu_count: Option<i64>,
    /// The number of enabled ECPUs.
    pub enabled_e_cpu_count: Option<i64>,
    /// The storage for the file systems of the VMs.
    pub vm_file_system_storage: Option<models::ExadbVmClusterStorageDetails>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::ExadbVmClusterLicenseModel>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
    /// The ID of the Grid Infrastructure image.
    pub grid_image_id: Option<String>,
    /// The update action.
    pub update_action: Option<models::ExadbVmClusterUpdateAction>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateExadbVmClusterDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            total_e_cpu_count = "totalECpuCount", with_total_e_cpu_count(i64),
                clear_total_e_cpu_count;
            enabled_e_cpu_count = "enabledECpuCount", with_enabled_e_cpu_count(i64),
                clear_enabled_e_cpu_count;
            vm_file_system_storage = "vmFileSystemStorage",
                with_vm_file_system_storage(models::ExadbVmClusterStorageDetails),
                clear_vm_file_system_storage;
            node_count = "nodeCount", with_node_count(i64), clear_node_count;
            license_model = "licenseModel", with_license_model(models::ExadbVmClusterLicenseModel),
                clear_license_model;
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]),
                clear_ssh_public_keys;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]),
                clear_backup_network_nsg_ids;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions),
                clear_data_collection_options;
            system_version = "systemVersion", with_system_version(String), clear_system_version;
            grid_image_id = "gridImageId", with_grid_image_id(String), clear_grid_image_id;
            update_action = "updateAction", with_update_action(models::ExadbVmClusterUpdateAction),
                clear_update_action;
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool), clear_is_older_version_acknowledged;
        }
    }
}
