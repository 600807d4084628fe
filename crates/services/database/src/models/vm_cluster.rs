// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmCluster {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the last patch history entry. It is updated when a patch operation starts.
    pub last_patch_history_entry_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VmClusterLifecycleState>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// Whether database backups on local Exadata storage are enabled.
    pub is_local_backup_enabled: Option<bool>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: Option<String>,
    /// Whether the sparse disk group is configured.
    pub is_sparse_diskgroup_enabled: Option<bool>,
    /// The percentage of the storage that is assigned to DATA storage, 40 or 80; the remainder is
    /// RECO storage. Default: 80. Does not apply to virtual machine DB systems.
    pub data_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to RECO storage, which holds logs and
    /// backups.
    pub reco_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to SPARSE storage, which holds Exadata
    /// snapshots.
    pub sparse_storage_percentage: Option<i64>,
    /// The details of the live Exadata image version.
    pub live_image_version_details: Option<models::ExadataLiveImageVersionDetails>,
    /// The Oracle Linux version of the Exadata image.
    pub oracle_linux_version: Option<String>,
    /// The OCID of the VM cluster network.
    pub vm_cluster_network_id: Option<String>,
    /// The number of enabled CPU cores.
    pub cpus_enabled: Option<i64>,
    /// The number of enabled OCPUs.
    pub ocpus_enabled: Option<f64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<f64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<f64>,
    /// The shape.
    pub shape: Option<String>,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: Option<String>,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Option<Vec<String>>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::VmClusterLicenseModel>,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The OCID of the software image for Grid Infrastructure, which is of the type `GRID_IMAGE`.
    pub gi_software_image_id: Option<String>,
    /// The details of the file systems of the VM cluster.
    pub file_system_configuration_details: Option<Vec<models::FileSystemConfigurationDetail>>,
    /// The type of the VM cluster.
    pub vm_cluster_type: Option<models::VmClusterType>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: Option<String>,
    /// The type of storage management, either ASM or Exascale.
    pub storage_management_type: Option<models::VmClusterStorageManagementType>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::VmClusterComputeModel>,
    /// The type of the file system storage: local on the DB servers or Exascale. Default: `LOCAL`.
    pub vm_file_system_storage_type: Option<models::VmClusterVmFileSystemStorageType>,
    /// The type of the storage for VM backups. The only change allowed is from local to Exascale.
    /// Default: `LOCAL`.
    pub vm_backup_storage_type: Option<models::VmClusterVmBackupStorageType>,
}

model! {
    VmCluster {
        id = "id";
        compartment_id = "compartmentId";
        last_patch_history_entry_id = "lastPatchHistoryEntryId";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        time_zone = "timeZone";
        is_local_backup_enabled = "isLocalBackupEnabled";
        exadata_infrastructure_id = "exadataInfrastructureId";
        is_sparse_diskgroup_enabled = "isSparseDiskgroupEnabled";
        data_storage_percentage = "dataStoragePercentage";
        reco_storage_percentage = "recoStoragePercentage";
        sparse_storage_percentage = "sparseStoragePercentage";
        live_image_version_details = "liveImageVersionDetails";
        oracle_linux_version = "oracleLinuxVersion";
        vm_cluster_network_id = "vmClusterNetworkId";
        cpus_enabled = "cpusEnabled";
        ocpus_enabled = "ocpusEnabled";
        memory_size_in_gbs = "memorySizeInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        shape = "shape";
        gi_version = "giVersion";
        system_version = "systemVersion";
        ssh_public_keys = "sshPublicKeys";
        license_model = "licenseModel";
        db_servers = "dbServers";
        availability_domain = "availabilityDomain";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        data_collection_options = "dataCollectionOptions";
        gi_software_image_id = "giSoftwareImageId";
        file_system_configuration_details = "fileSystemConfigurationDetails";
        vm_cluster_type = "vmClusterType";
        cloud_automation_update_details = "cloudAutomationUpdateDetails";
        exascale_db_storage_vault_id = "exascaleDbStorageVaultId";
        storage_management_type = "storageManagementType";
        compute_model = "computeModel";
        vm_file_system_storage_type = "vmFileSystemStorageType";
        vm_backup_storage_type = "vmBackupStorageType";
    }
}
