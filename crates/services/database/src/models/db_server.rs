// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DB server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbServer {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The OCIDs of the VM clusters.
    pub vm_cluster_ids: Option<Vec<String>>,
    /// The OCIDs of the Autonomous VM clusters on the database server.
    pub autonomous_vm_cluster_ids: Option<Vec<String>>,
    /// The OCIDs of the Autonomous VMs on the database server.
    pub autonomous_virtual_machine_ids: Option<Vec<String>>,
    /// The OCIDs of the DB nodes on the database server.
    pub db_node_ids: Option<Vec<String>>,
    /// The shape.
    pub shape: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DbServerLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The total number of available CPU cores.
    pub max_cpu_count: Option<i64>,
    /// The total available memory in GB.
    pub max_memory_in_gbs: Option<i64>,
    /// The total available local node storage in GB.
    pub max_db_node_storage_in_gbs: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The details of the patching of the database server.
    pub db_server_patching_details: Option<models::DbServerPatchingDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::DbServerComputeModel>,
}

model! {
    DbServer {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        exadata_infrastructure_id = "exadataInfrastructureId";
        cpu_core_count = "cpuCoreCount";
        memory_size_in_gbs = "memorySizeInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        vm_cluster_ids = "vmClusterIds";
        autonomous_vm_cluster_ids = "autonomousVmClusterIds";
        autonomous_virtual_machine_ids = "autonomousVirtualMachineIds";
        db_node_ids = "dbNodeIds";
        shape = "shape";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        max_cpu_count = "maxCpuCount";
        max_memory_in_gbs = "maxMemoryInGBs";
        max_db_node_storage_in_gbs = "maxDbNodeStorageInGBs";
        time_created = "timeCreated";
        db_server_patching_details = "dbServerPatchingDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        compute_model = "computeModel";
    }
}
