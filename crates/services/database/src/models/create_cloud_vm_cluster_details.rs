// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cloud VM cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCloudVmClusterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the backup network subnet.
    pub backup_subnet_id: String,
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
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// The name of the cluster: letters, digits and hyphens, starting with a letter. At most 11
    /// characters; the case is ignored.
    pub cluster_name: Option<String>,
    /// The percentage of the storage that is assigned to DATA storage, 40 or 80; the remainder is
    /// RECO storage. Default: 80. Does not apply to virtual machine DB systems.
    pub data_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to RECO storage, which holds logs and
    /// backups.
    pub reco_storage_percentage: Option<i64>,
    /// The percentage of the storage that is assigned to SPARSE storage, which holds Exadata
    /// snapshots.
    pub sparse_storage_percentage: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the cloud Exadata infrastructure.
    pub cloud_exadata_infrastructure_id: String,
    /// The host name: letters, digits and hyphens, starting with a letter.
    pub hostname: String,
    /// The domain. With the internet and VCN resolver of the VCN, the domain of the subnet applies.
    pub domain: Option<String>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::CloudVmClusterLicenseModel>,
    /// Whether the sparse disk group is configured.
    pub is_sparse_diskgroup_enabled: Option<bool>,
    /// Whether database backups on local Exadata storage are enabled.
    pub is_local_backup_enabled: Option<bool>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The TCP port of the single client access name (SCAN) listener. Default: 1521.
    pub scan_listener_port_tcp: Option<i64>,
    /// The TCPS port of the single client access name (SCAN) listener. Default: 2484.
    pub scan_listener_port_tcp_ssl: Option<i64>,
    /// The ID of the private zone for the DNS records.
    pub private_zone_id: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: String,
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
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The details of the file systems of the VM cluster.
    pub file_system_configuration_details: Option<Vec<models::FileSystemConfigurationDetail>>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: Option<String>,
    /// The type of the VM cluster.
    pub vm_cluster_type: Option<models::CloudVmClusterVmClusterType>,
    /// The type of the file system storage: local on the DB servers or Exascale. Default: `LOCAL`.
    pub vm_file_system_storage_type: Option<models::CloudVmClusterVmFileSystemStorageType>,
    /// The type of the storage for VM backups. The only change allowed is from local to Exascale.
    /// Default: `LOCAL`.
    pub vm_backup_storage_type: Option<models::CloudVmClusterVmBackupStorageType>,
}

model! {
    CreateCloudVmClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            backup_subnet_id = "backupSubnetId", with_backup_subnet_id(String);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            display_name = "displayName", with_display_name(String);
            cloud_exadata_infrastructure_id = "cloudExadataInfrastructureId",
                with_cloud_exadata_infrastructure_id(String);
            hostname = "hostname", with_hostname(String);
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]);
            gi_version = "giVersion", with_gi_version(String);
        }
        optional {
            subscription_id = "subscriptionId", with_subscription_id(String);
            ocpu_count = "ocpuCount", with_ocpu_count(f64);
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(i64);
            db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs",
                with_db_node_storage_size_in_gbs(i64);
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(f64);
            db_servers = "dbServers", with_db_servers([String]);
            cluster_name = "clusterName", with_cluster_name(String);
            data_storage_percentage = "dataStoragePercentage", with_data_storage_percentage(i64);
            reco_storage_percentage = "recoStoragePercentage", with_reco_storage_percentage(i64);
            sparse_storage_percentage = "sparseStoragePercentage",
                with_sparse_storage_percentage(i64);
            domain = "domain", with_domain(String);
            license_model = "licenseModel", with_license_model(models::CloudVmClusterLicenseModel);
            is_sparse_diskgroup_enabled = "isSparseDiskgroupEnabled",
                with_is_sparse_diskgroup_enabled(bool);
            is_local_backup_enabled = "isLocalBackupEnabled", with_is_local_backup_enabled(bool);
            time_zone = "timeZone", with_time_zone(String);
            scan_listener_port_tcp = "scanListenerPortTcp", with_scan_listener_port_tcp(i64);
            scan_listener_port_tcp_ssl = "scanListenerPortTcpSsl",
                with_scan_listener_port_tcp_ssl(i64);
            private_zone_id = "privateZoneId", with_private_zone_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions);
            system_version = "systemVersion", with_system_version(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            file_system_configuration_details = "fileSystemConfigurationDetails",
                with_file_system_configuration_details([models::FileSystemConfigurationDetail]);
            cloud_automation_update_details = "cloudAutomationUpdateDetails",
                with_cloud_automation_update_details(models::CloudAutomationUpdateDetails);
            exascale_db_storage_vault_id = "exascaleDbStorageVaultId",
                with_exascale_db_storage_vault_id(String);
            vm_cluster_type = "vmClusterType",
                with_vm_cluster_type(models::CloudVmClusterVmClusterType);
            vm_file_system_storage_type = "vmFileSystemStorageType",
                with_vm_file_system_storage_type(models::CloudVmClusterVmFileSystemStorageType);
            vm_backup_storage_type = "vmBackupStorageType",
                with_vm_backup_storage_type(models::CloudVmClusterVmBackupStorageType);
        }
    }
}
