// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVmClusterDetails {
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
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<f64>,
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
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::VmClusterLicenseModel>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Option<Vec<String>>,
    /// The version.
    pub version: Option<models::PatchDetails>,
    /// The details of the update.
    pub update_details: Option<models::VmClusterUpdateDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The details of the file systems of the VM cluster.
    pub file_system_configuration_details: Option<Vec<models::FileSystemConfigurationDetail>>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
    /// The type of the storage for VM backups. The only change allowed is from local to Exascale.
    pub vm_backup_storage_type: Option<models::VmClusterVmBackupStorageType>,
    cleared: Vec<String>,
}

update! {
    UpdateVmClusterDetails {
        optional {
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64), clear_cpu_core_count;
            ocpu_count = "ocpuCount", with_ocpu_count(f64), clear_ocpu_count;
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(i64),
                clear_memory_size_in_gbs;
            db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs",
                with_db_node_storage_size_in_gbs(i64), clear_db_node_storage_size_in_gbs;
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(f64),
                clear_data_storage_size_in_tbs;
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(f64),
                clear_data_storage_size_in_gbs;
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
            license_model = "licenseModel", with_license_model(models::VmClusterLicenseModel),
                clear_license_model;
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]),
                clear_ssh_public_keys;
            version = "version", with_version(models::PatchDetails), clear_version;
            update_details = "updateDetails", with_update_details(models::VmClusterUpdateDetails),
                clear_update_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
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
                with_vm_backup_storage_type(models::VmClusterVmBackupStorageType),
                clear_vm_backup_storage_type;
        }
    }
}
