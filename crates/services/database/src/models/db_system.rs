// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystem {
    /// The cached configuration of the I/O Resource Manager (IORM).
    pub iorm_config_cache: Option<models::ExadataIormConfig>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The fault domains.
    pub fault_domains: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the backup network subnet.
    pub backup_subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The OCID of the software image for Grid Infrastructure, which is of the type `GRID_IMAGE`.
    pub gi_software_image_id: Option<String>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The performance level of the block volumes.
    pub storage_volume_performance_mode: Option<models::DbSystemStorageVolumePerformanceMode>,
    /// The shape.
    pub shape: String,
    /// The options of the DB system.
    pub db_system_options: Option<models::DbSystemOptions>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The host name.
    pub hostname: String,
    /// The domain.
    pub domain: String,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The name of the cluster: letters, digits and hyphens, starting with a letter. At most 11
    /// characters; the case is ignored.
    pub cluster_name: Option<String>,
    /// The percentage of the storage that is assigned to DATA storage, 40 or 80; the remainder is
    /// RECO storage. Default: 80. Does not apply to virtual machine DB systems.
    pub data_storage_percentage: Option<i64>,
    /// The Oracle Database edition.
    pub database_edition: models::DbSystemDatabaseEdition,
    /// The OCID of the last patch history entry. It is updated when a patch operation starts.
    pub last_patch_history_entry_id: Option<String>,
    /// The port of the listener.
    pub listener_port: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::DbSystemLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The disk redundancy: two-way (`NORMAL`) or three-way (`HIGH`).
    pub disk_redundancy: Option<models::DbSystemDiskRedundancy>,
    /// Whether a sparse disk group is configured.
    pub sparse_diskgroup: Option<bool>,
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
    /// The fully qualified domain name of the SCAN.
    pub scan_dns_name: Option<String>,
    /// The OCID of the zone.
    pub zone_id: Option<String>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The allocated size of the RECO storage, in GB. Only for virtual machine DB systems.
    pub reco_storage_size_in_gb: Option<i64>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::DbSystemLicenseModel>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The OCID of the last maintenance run.
    pub last_maintenance_run_id: Option<String>,
    /// The OCID of the next maintenance run.
    pub next_maintenance_run_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the source DB system.
    pub source_db_system_id: Option<String>,
    /// The point in time of the source from which the data disks were cloned.
    pub point_in_time_data_disk_clone_timestamp: Option<DateTime<Utc>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::DbSystemComputeModel>,
    /// The compute count.
    pub compute_count: Option<i64>,
}

model! {
    DbSystem {
        iorm_config_cache = "iormConfigCache";
        id = "id";
        compartment_id = "compartmentId";
        subscription_id = "subscriptionId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        display_name = "displayName";
        availability_domain = "availabilityDomain";
        fault_domains = "faultDomains";
        subnet_id = "subnetId";
        backup_subnet_id = "backupSubnetId";
        nsg_ids = "nsgIds";
        backup_network_nsg_ids = "backupNetworkNsgIds";
        gi_software_image_id = "giSoftwareImageId";
        memory_size_in_gbs = "memorySizeInGBs";
        storage_volume_performance_mode = "storageVolumePerformanceMode";
        shape = "shape";
        db_system_options = "dbSystemOptions";
        ssh_public_keys = "sshPublicKeys";
        time_zone = "timeZone";
        hostname = "hostname";
        domain = "domain";
        kms_key_id = "kmsKeyId";
        version = "version";
        os_version = "osVersion";
        cpu_core_count = "cpuCoreCount";
        cluster_name = "clusterName";
        data_storage_percentage = "dataStoragePercentage";
        database_edition = "databaseEdition";
        last_patch_history_entry_id = "lastPatchHistoryEntryId";
        listener_port = "listenerPort";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        disk_redundancy = "diskRedundancy";
        sparse_diskgroup = "sparseDiskgroup";
        scan_ip_ids = "scanIpIds";
        vip_ids = "vipIds";
        scan_ipv6_ids = "scanIpv6Ids";
        vipv6_ids = "vipv6Ids";
        scan_dns_record_id = "scanDnsRecordId";
        scan_dns_name = "scanDnsName";
        zone_id = "zoneId";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        reco_storage_size_in_gb = "recoStorageSizeInGB";
        node_count = "nodeCount";
        license_model = "licenseModel";
        maintenance_window = "maintenanceWindow";
        last_maintenance_run_id = "lastMaintenanceRunId";
        next_maintenance_run_id = "nextMaintenanceRunId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
        source_db_system_id = "sourceDbSystemId";
        point_in_time_data_disk_clone_timestamp = "pointInTimeDataDiskCloneTimestamp";
        data_collection_options = "dataCollectionOptions";
        compute_model = "computeModel";
        compute_count = "computeCount";
    }
}
