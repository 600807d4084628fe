// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a cloud VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudVmClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the backup network subnet.
    pub backup_subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The OCID of the last update history entry. It changes when a maintenance update starts.
    pub last_update_history_entry_id: Option<String>,
    /// The shape.
    pub shape: String,
    /// The port of the listener.
    pub listener_port: Option<i64>,
    /// The details of the live Exadata image version.
    pub live_image_version_details: Option<models::ExadataLiveImageVersionDetails>,
    /// The Oracle Linux version of the Exadata image.
    pub oracle_linux_version: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::CloudVmClusterLifecycleState,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The size of the storage in GB.
    pub storage_size_in_gbs: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The host name.
    pub hostname: String,
    /// The domain.
    pub domain: String,
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
    /// Whether database backups on local Exadata storage are enabled.
    pub is_local_backup_enabled: Option<bool>,
    /// The OCID of the cloud Exadata infrastructure.
    pub cloud_exadata_infrastructure_id: String,
    /// Whether the sparse disk group is configured.
    pub is_sparse_diskgroup_enabled: Option<bool>,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: Option<String>,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::CloudVmClusterLicenseModel>,
    /// The disk redundancy: two-way (`NORMAL`) or three-way (`HIGH`).
    pub disk_redundancy: Option<models::CloudVmClusterDiskRedundancy>,
    /// The OCIDs of the SCAN IPv4 addresses.
    pub scan_ip_ids: Option<Vec<String>>,
    /// The OCIDs of the virtual IP (VIP) addresses of the VM cluster.
    pub vip_ids: Option<Vec<String>>,
    /// The OCIDs of the SCAN IPv6 addresses of the VM cluster, used for load balancing.
    pub scan_ipv6_ids: Option<Vec<String>>,
    /// The OCIDs of the virtual IPv6 addresses of the VM cluster. Each node has one, for failover.
    pub vipv6_ids: Option<Vec<String>>,
    /// The OCID of the DNS record of the SCAN.
    pub scan_dns_record_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The fully qualified domain name of the SCAN.
    pub scan_dns_name: Option<String>,
    /// The OCID of the zone.
    pub zone_id: Option<String>,
    /// The TCP port of the single client access name (SCAN) listener. Default: 1521.
    pub scan_listener_port_tcp: Option<i64>,
    /// The TCPS port of the single client access name (SCAN) listener. Default: 2484.
    pub scan_listener_port_tcp_ssl: Option<i64>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The OCID of the software image for Grid Infrastructure, which is of the type `GRID_IMAGE`.
    pub gi_software_image_id: Option<String>,
    /// The details of the file systems of the VM cluster.
    pub file_system_configuration_details: Option<Vec<models::FileSystemConfigurationDetail>>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: Option<String>,
    /// The type of storage management, either ASM or Exascale.
    pub storage_management_type: Option<models::CloudVmClusterStorageManagementType>,
    /// The type of the VM cluster.
    pub vm_cluster_type: Option<models::CloudVmClusterVmClusterType>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::CloudVmClusterComputeModel>,
    /// The configurations of the multicloud identity connectors of the VM cluster.
    pub multi_cloud_identity_connector_configs: Option<Vec<models::IdentityConnectorDetails>>,
    /// The type of the TDE key store.
    pub tde_key_store_type: Option<models::CloudVmClusterTdeKeyStoreType>,
    /// The type of the file system storage: local on the DB servers or Exascale. Default: `LOCAL`.
    pub vm_file_system_storage_type: Option<models::CloudVmClusterVmFileSystemStorageType>,
    /// The type of the storage for VM backups. The only change allowed is from local to Exascale.
    /// Default: `LOCAL`.
    pub vm_backup_storage_type: Option<models::CloudVmClusterVmBackupStorageType>,
}

model! {
    CloudVmClusterSummary {
        id = "id";
        compartment_id = "compartmentId";
        subscription_id = "subscriptionId";
        availability_domain = "availabilityDomain";
        subnet_id = "subnetId";
        backup_subnet_id = "backupSubnetId";
        nsg_ids = "nsgIds";
        backup_network_nsg_ids = "backupNetworkNsgIds";
        last_update_history_entry_id = "lastUpdateHistoryEntryId";
        shape = "shape";
        listener_port = "listenerPort";
        live_image_version_details = "liveImageVersionDetails";
        oracle_linux_version = "oracleLinuxVersion";
        lifecycle_state = "lifecycleState";
        node_count = "nodeCount";
        storage_size_in_gbs = "storageSizeInGBs";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        time_zone = "timeZone";
        hostname = "hostname";
        domain = "domain";
        cpu_core_count = "cpuCoreCount";
        ocpu_count = "ocpuCount";
        memory_size_in_gbs = "memorySizeInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        db_servers = "dbServers";
        cluster_name = "clusterName";
        data_storage_percentage = "dataStoragePercentage";
        reco_storage_percentage = "recoStoragePercentage";
        sparse_storage_percentage = "sparseStoragePercentage";
        is_local_backup_enabled = "isLocalBackupEnabled";
        cloud_exadata_infrastructure_id = "cloudExadataInfrastructureId";
        is_sparse_diskgroup_enabled = "isSparseDiskgroupEnabled";
        gi_version = "giVersion";
        system_version = "systemVersion";
        ssh_public_keys = "sshPublicKeys";
        license_model = "licenseModel";
        disk_redundancy = "diskRedundancy";
        scan_ip_ids = "scanIpIds";
        vip_ids = "vipIds";
        scan_ipv6_ids = "scanIpv6Ids";
        vipv6_ids = "vipv6Ids";
        scan_dns_record_id = "scanDnsRecordId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        system_tags = "systemTags";
        scan_dns_name = "scanDnsName";
        zone_id = "zoneId";
        scan_listener_port_tcp = "scanListenerPortTcp";
        scan_listener_port_tcp_ssl = "scanListenerPortTcpSsl";
        data_collection_options = "dataCollectionOptions";
        gi_software_image_id = "giSoftwareImageId";
        file_system_configuration_details = "fileSystemConfigurationDetails";
        cloud_automation_update_details = "cloudAutomationUpdateDetails";
        exascale_db_storage_vault_id = "exascaleDbStorageVaultId";
        storage_management_type = "storageManagementType";
        vm_cluster_type = "vmClusterType";
        compute_model = "computeModel";
        multi_cloud_identity_connector_configs = "multiCloudIdentityConnectorConfigs";
        tde_key_store_type = "tdeKeyStoreType";
        vm_file_system_storage_type = "vmFileSystemStorageType";
        vm_backup_storage_type = "vmBackupStorageType";
    }
}
