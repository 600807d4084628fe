// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a Base Database on Cloud@Customer VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseccVmClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the last patch history entry. It is updated when a patch operation starts.
    pub last_patch_history_entry_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::BaseccVmClusterLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Oracle Database edition.
    pub database_edition: Option<models::BaseccVmClusterDatabaseEdition>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// The number of enabled CPU cores.
    pub cpus_enabled: i64,
    /// The OCID of the Cloud@Customer infrastructure.
    pub base_infrastructure_id: String,
    /// The OCID of the VM cluster network of Base Database on Cloud@Customer.
    pub base_vm_cluster_network_id: String,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: String,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The name of the cluster: letters, digits and hyphens, starting with a letter. At most 11
    /// characters; the case is ignored.
    pub cluster_name: Option<String>,
    /// The size of the boot storage in GB.
    pub boot_storage_size_in_gbs: Option<i64>,
    /// The total size of the `/u01` partition in GB.
    pub additional_vm_storage_size_in_gbs: Option<i64>,
    /// The total size of the storage in GB.
    pub total_storage_size_in_gbs: Option<i64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The size of the RECO storage in GB.
    pub reco_storage_size_in_gbs: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::BaseccVmClusterLicenseModel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
    /// The type of the VM cluster.
    pub vm_cluster_type: Option<models::BaseccVmClusterVmClusterType>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
}

model! {
    BaseccVmClusterSummary {
        id = "id";
        last_patch_history_entry_id = "lastPatchHistoryEntryId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        database_edition = "databaseEdition";
        node_count = "nodeCount";
        db_servers = "dbServers";
        cpus_enabled = "cpusEnabled";
        base_infrastructure_id = "baseInfrastructureId";
        base_vm_cluster_network_id = "baseVmClusterNetworkId";
        gi_version = "giVersion";
        data_collection_options = "dataCollectionOptions";
        description = "description";
        display_name = "displayName";
        ssh_public_keys = "sshPublicKeys";
        time_zone = "timeZone";
        cluster_name = "clusterName";
        boot_storage_size_in_gbs = "bootStorageSizeInGBs";
        additional_vm_storage_size_in_gbs = "additionalVmStorageSizeInGBs";
        total_storage_size_in_gbs = "totalStorageSizeInGBs";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        reco_storage_size_in_gbs = "recoStorageSizeInGBs";
        memory_size_in_gbs = "memorySizeInGBs";
        license_model = "licenseModel";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        system_version = "systemVersion";
        vm_cluster_type = "vmClusterType";
        cloud_automation_update_details = "cloudAutomationUpdateDetails";
    }
}
