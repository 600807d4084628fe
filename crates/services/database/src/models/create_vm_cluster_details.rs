// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a VM cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVmClusterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: String,
    /// The number of CPU cores.
    pub cpu_core_count: i64,
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
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The OCID of the VM cluster network.
    pub vm_cluster_network_id: String,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::VmClusterLicenseModel>,
    /// The percentage of the storage that is assigned to DATA storage, 40 or 80; the remainder is
    /// RECO storage. Default: 80. Does not apply to virtual machine DB systems.
    pub data_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to RECO storage, which holds logs and
    /// backups.
    pub reco_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to SPARSE storage, which holds Exadata
    /// snapshots.
    pub sparse_storage_percentage: Option<i64>,
    /// Whether the sparse disk group is configured.
    pub is_sparse_diskgroup_enabled: Option<bool>,
    /// Whether database backups on local Exadata storage are enabled.
    pub is_local_backup_enabled: Option<bool>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: String,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
    /// The details of the file systems of the VM cluster.
    pub file_system_configuration_details: Option<Vec<models::FileSystemConfigurationDetail>>,
    /// The type of the VM cluster.
    pub vm_cluster_type: Option<models::VmClusterType>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: Option<String>,
    /// The type of the file system storage: local on the DB servers or Exascale. Default: `LOCAL`.
    pub vm_file_system_storage_type: Option<models::VmClusterVmFileSystemStorageType>,
    /// The type of the storage for VM backups. The only change allowed is from local to Exascale.
    /// Default: `LOCAL`.
    pub vm_backup_storage_type: Option<models::VmClusterVmBackupStorageType>,
}

model! {
    CreateVmClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            exadata_infrastructure_id = "exadataInfrastructureId",
                with_exadata_infrastructure_id(String);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]);
            vm_cluster_network_id = "vmClusterNetworkId", with_vm_cluster_network_id(String);
            gi_version = "giVersion", with_gi_version(String);
        }
        optional {
            ocpu_count = "ocpuCount", with_ocpu_count(f64);
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(i64);
            db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs",
                with_db_node_storage_size_in_gbs(i64);
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(f64);
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(f64);
            license_model = "licenseModel", with_license_model(models::VmClusterLicenseModel);
            data_storage_percentage = "dataStoragePercentage", with_data_storage_percentage(i64);
            reco_storage_percentage = "recoStoragePercentage", with_reco_storage_percentage(i64);
            sparse_storage_percentage = "sparseStoragePercentage",
                with_sparse_storage_percentage(i64);
            is_sparse_diskgroup_enabled = "isSparseDiskgroupEnabled",
                with_is_sparse_diskgroup_enabled(bool);
            is_local_backup_enabled = "isLocalBackupEnabled", with_is_local_backup_enabled(bool);
            time_zone = "timeZone", with_time_zone(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            db_servers = "dbServers", with_db_servers([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions);
            system_version = "systemVersion", with_system_version(String);
            file_system_configuration_details = "fileSystemConfigurationDetails",
                with_file_system_configuration_details([models::FileSystemConfigurationDetail]);
            vm_cluster_type = "vmClusterType", with_vm_cluster_type(models::VmClusterType);
            cloud_automation_update_details = "cloudAutomationUpdateDetails",
                with_cloud_automation_update_details(models::CloudAutomationUpdateDetails);
            exascale_db_storage_vault_id = "exascaleDbStorageVaultId",
                with_exascale_db_storage_vault_id(String);
            vm_file_system_storage_type = "vmFileSystemStorageType",
                with_vm_file_system_storage_type(models::VmClusterVmFileSystemStorageType);
            vm_backup_storage_type = "vmBackupStorageType",
                with_vm_backup_storage_type(models::VmClusterVmBackupStorageType);
        }
    }
}
