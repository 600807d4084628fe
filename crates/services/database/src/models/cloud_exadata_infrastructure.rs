// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// Cloud Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudExadataInfrastructure {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::CloudExadataInfrastructureLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The shape.
    pub shape: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// The number of storage servers.
    pub storage_count: Option<i64>,
    /// The total size of the storage in GB.
    pub total_storage_size_in_gbs: Option<i64>,
    /// The storage available for the Exadata infrastructure, in GB.
    pub available_storage_size_in_gbs: Option<i64>,
    /// The number of CPUs.
    pub cpu_count: Option<i64>,
    /// The total number of available CPU cores.
    pub max_cpu_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The total available memory in GB.
    pub max_memory_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The total available local node storage in GB.
    pub max_db_node_storage_in_gbs: Option<i64>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<f64>,
    /// The total available size of the DATA disk group, in TB.
    pub max_data_storage_in_tbs: Option<f64>,
    /// The number of additional storage servers.
    pub additional_storage_count: Option<i64>,
    /// The number of additional storage servers to activate.
    pub activated_storage_count: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The preferences for the maintenance versions.
    pub maintenance_version_preferences: Option<models::MaintenanceVersionPreferenceDetails>,
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
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The version of the software on the storage servers (cells).
    pub storage_server_version: Option<String>,
    /// The version of the software of the database servers (dom0).
    pub db_server_version: Option<String>,
    /// The software version of the storage servers, updated monthly.
    pub monthly_storage_server_version: Option<String>,
    /// The monthly version of the software on the database servers (dom0).
    pub monthly_db_server_version: Option<String>,
    /// The file system configurations of the Exadata infrastructure.
    pub defined_file_system_configurations: Option<Vec<models::DefinedFileSystemConfiguration>>,
    /// Whether the infrastructure has a granular maintenance scheduling preference.
    pub is_scheduling_policy_associated: Option<bool>,
    /// The configuration of Exascale.
    pub exascale_config: Option<models::ExascaleConfigDetails>,
    /// The type of the database servers of the Exadata infrastructure.
    pub database_server_type: Option<String>,
    /// The type of the storage servers of the Exadata infrastructure.
    pub storage_server_type: Option<String>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::CloudExadataInfrastructureComputeModel>,
}

model! {
    CloudExadataInfrastructure {
        id = "id";
        compartment_id = "compartmentId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        subscription_id = "subscriptionId";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        shape = "shape";
        availability_domain = "availabilityDomain";
        compute_count = "computeCount";
        storage_count = "storageCount";
        total_storage_size_in_gbs = "totalStorageSizeInGBs";
        available_storage_size_in_gbs = "availableStorageSizeInGBs";
        cpu_count = "cpuCount";
        max_cpu_count = "maxCpuCount";
        memory_size_in_gbs = "memorySizeInGBs";
        max_memory_in_gbs = "maxMemoryInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        max_db_node_storage_in_gbs = "maxDbNodeStorageInGBs";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        max_data_storage_in_tbs = "maxDataStorageInTBs";
        additional_storage_count = "additionalStorageCount";
        activated_storage_count = "activatedStorageCount";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        maintenance_window = "maintenanceWindow";
        maintenance_version_preferences = "maintenanceVersionPreferences";
        last_maintenance_run_id = "lastMaintenanceRunId";
        next_maintenance_run_id = "nextMaintenanceRunId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        customer_contacts = "customerContacts";
        storage_server_version = "storageServerVersion";
        db_server_version = "dbServerVersion";
        monthly_storage_server_version = "monthlyStorageServerVersion";
        monthly_db_server_version = "monthlyDbServerVersion";
        defined_file_system_configurations = "definedFileSystemConfigurations";
        is_scheduling_policy_associated = "isSchedulingPolicyAssociated";
        exascale_config = "exascaleConfig";
        database_server_type = "databaseServerType";
        storage_server_type = "storageServerType";
        compute_model = "computeModel";
    }
}
