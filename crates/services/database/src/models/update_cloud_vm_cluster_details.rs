// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cloud VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudVmClusterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The number of OCPUs.
    pub ocpu_count: Option<f64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<f64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::CloudVmClusterLicenseModel>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Option<Vec<String>>,
    /// The details of the update.
    pub update_details: Option<models::UpdateDetails>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The compute nodes.
    pub compute_nodes: Option<Vec<String>>,
    /// The size of the storage in GB.
    pub storage_size_in_gbs: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The details of the file systems of the VM cluster.
    pub file_system_configuration_details: Option<Vec<models::FileSystemConfigurationDetail>>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
    /// The type of the storage for VM backups. The only change allowed is from local to Exascale.
    pub vm_backup_storage_type: Option<models::CloudVmClusterVmBackupStorageType>,
    /// The percentage of the storage that is assigned to DATA storage, 40 or 80; the remainder is
    /// RECO storage. Default: 80. Does not apply to virtual machine DB systems.
    pub data_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to RECO storage, which holds logs and
    /// backups.
    pub reco_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to SPARSE storage, which holds Exadata
    /// snapshots.
    pub sparse_storage_percentage: Option<i64>,
    /// Whether database backups on local Exadata storage are enabled.
    pub is_local_backup_enabled: Option<bool>,
    /// Whether the sparse disk group is configured.
    pub is_sparse_diskgroup_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateCloudVmClusterDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64), clear_cpu_core_count;
            ocpu_count = "ocpuCount", with_ocpu_count(f64), clear_ocpu_count;
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(i64),
                clear_memory_size_in_gbs;
            db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs",
                with_db_node_storage_size_in_gbs(i64), clear_db_node_storage_size_in_gbs;
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(f64),
                clear_data_storage_size_in_tbs;
            license_model = "licenseModel", with_license_model(models::CloudVmClusterLicenseModel),
                clear_license_model;
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]),
                clear_ssh_public_keys;
            update_details = "updateDetails", with_update_details(models::UpdateDetails),
                clear_update_details;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]),
                clear_backup_network_nsg_ids;
            compute_nodes = "computeNodes", with_compute_nodes([String]), clear_compute_nodes;
            storage_size_in_gbs = "storageSizeInGBs", with_storage_size_in_gbs(i64),
                clear_storage_size_in_gbs;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions),
                clear_data_collection_options;
            file_system_configuration_details = "fileSystemConfigurationDetails",
                with_file_system_configuration_details([models::FileSystemConfigurationDetail]),
                clear_file_system_configuration_details;
            cloud_automation_update_details = "cloudAutomationUpdateDetails",
                with_cloud_automation_update_details(models::CloudAutomationUpdateDetails),
                clear_cloud_automation_update_details;
            vm_backup_storage_type = "vmBackupStorageType",
                with_vm_backup_storage_type(models::CloudVmClusterVmBackupStorageType),
                clear_vm_backup_storage_type;
            data_storage_percentage = "dataStoragePercentage", with_data_storage_percentage(i64),
                clear_data_storage_percentage;
            reco_storage_percentage = "recoStoragePercentage", with_reco_storage_percentage(i64),
                clear_reco_storage_percentage;
            sparse_storage_percentage = "sparseStoragePercentage",
                with_sparse_storage_percentage(i64), clear_sparse_storage_percentage;
            is_local_backup_enabled = "isLocalBackupEnabled", with_is_local_backup_enabled(bool),
                clear_is_local_backup_enabled;
            is_sparse_diskgroup_enabled = "isSparseDiskgroupEnabled",
                with_is_sparse_diskgroup_enabled(bool), clear_is_sparse_diskgroup_enabled;
        }
    }
}
