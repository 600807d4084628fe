// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ExaDB VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadbVmClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the backup network subnet.
    pub backup_subnet_id: String,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The OCID of the last update history entry. It changes when a maintenance update starts.
    pub last_update_history_entry_id: Option<String>,
    /// The port of the listener.
    pub listener_port: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExadbVmClusterLifecycleState,
    /// The number of nodes.
    pub node_count: i64,
    /// The shape.
    pub shape: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The host name: letters, digits and hyphens, starting with a letter.
    pub hostname: String,
    /// The domain. With the internet and VCN resolver of the VCN, the domain of the subnet applies.
    pub domain: String,
    /// The name of the cluster: letters, digits and hyphens, starting with a letter. At most 11
    /// characters; the case is ignored.
    pub cluster_name: Option<String>,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: Option<String>,
    /// The ID of the Grid Infrastructure image.
    pub grid_image_id: Option<String>,
    /// The type of the grid image.
    pub grid_image_type: Option<models::ExadbVmClusterGridImageType>,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::ExadbVmClusterLicenseModel>,
    /// The OCIDs of the SCAN IPv4 addresses.
    pub scan_ip_ids: Option<Vec<String>>,
    /// The OCIDs of the virtual IP (VIP) addresses of the VM cluster.
    pub vip_ids: Option<Vec<String>>,
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
    /// The ID of the private zone for the DNS records.
    pub private_zone_id: Option<String>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The total number of ECPUs.
    pub total_e_cpu_count: i64,
    /// The number of enabled ECPUs.
    pub enabled_e_cpu_count: i64,
    /// The storage for the file systems of the VMs.
    pub vm_file_system_storage: models::ExadbVmClusterStorageDetails,
    /// The storage of the file system for snapshots.
    pub snapshot_file_system_storage: Option<models::ExadbVmClusterStorageDetails>,
    /// The total storage of the file system.
    pub total_file_system_storage: Option<models::ExadbVmClusterStorageDetails>,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: String,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The attribute of the shape, which is the type of the Exascale storage. Default:
    /// `SMART_STORAGE`.
    pub shape_attribute: Option<models::ExadbVmClusterShapeAttribute>,
    /// The configurations of the multicloud identity connectors of the VM cluster.
    pub multi_cloud_identity_connector_configs: Option<Vec<models::IdentityConnectorDetails>>,
    /// The type of the TDE key store.
    pub tde_key_store_type: Option<models::ExadbVmClusterTdeKeyStoreType>,
}

model! {
    ExadbVmClusterSummary {
        id = "id";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        subnet_id = "subnetId";
        backup_subnet_id = "backupSubnetId";
        nsg_ids = "nsgIds";
        backup_network_nsg_ids = "backupNetworkNsgIds";
        last_update_history_entry_id = "lastUpdateHistoryEntryId";
        listener_port = "listenerPort";
        lifecycle_state = "lifecycleState";
        node_count = "nodeCount";
        shape = "shape";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        time_zone = "timeZone";
        hostname = "hostname";
        domain = "domain";
        cluster_name = "clusterName";
        gi_version = "giVersion";
        grid_image_id = "gridImageId";
        grid_image_type = "gridImageType";
        system_version = "systemVersion";
        ssh_public_keys = "sshPublicKeys";
        license_model = "licenseModel";
        scan_ip_ids = "scanIpIds";
        vip_ids = "vipIds";
        scan_dns_record_id = "scanDnsRecordId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        system_tags = "systemTags";
        scan_dns_name = "scanDnsName";
        zone_id = "zoneId";
        scan_listener_port_tcp = "scanListenerPortTcp";
        scan_listener_port_tcp_ssl = "scanListenerPortTcpSsl";
        private_zone_id = "privateZoneId";
        data_collection_options = "dataCollectionOptions";
        total_e_cpu_count = "totalECpuCount";
        enabled_e_cpu_count = "enabledECpuCount";
        vm_file_system_storage = "vmFileSystemStorage";
        snapshot_file_system_storage = "snapshotFileSystemStorage";
        total_file_system_storage = "totalFileSystemStorage";
        exascale_db_storage_vault_id = "exascaleDbStorageVaultId";
        memory_size_in_gbs = "memorySizeInGBs";
        cluster_placement_group_id = "clusterPlacementGroupId";
        subscription_id = "subscriptionId";
        shape_attribute = "shapeAttribute";
        multi_cloud_identity_connector_configs = "multiCloudIdentityConnectorConfigs";
        tde_key_store_type = "tdeKeyStoreType";
    }
}
