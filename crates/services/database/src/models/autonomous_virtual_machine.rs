// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An autonomous virtual machine.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousVirtualMachine {
    /// The OCID of the resource.
    pub id: String,
    /// The VM name.
    pub vm_name: Option<String>,
    /// The OCID of the DB server.
    pub db_server_id: Option<String>,
    /// The display name of the database server of the Autonomous VM.
    pub db_server_display_name: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousVirtualMachineLifecycleState,
    /// The IP address of the client.
    pub client_ip_address: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Autonomous VM cluster.
    pub autonomous_vm_cluster_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the cloud Autonomous VM cluster.
    pub cloud_autonomous_vm_cluster_id: Option<String>,
}

model! {
    AutonomousVirtualMachine {
        id = "id";
        vm_name = "vmName";
        db_server_id = "dbServerId";
        db_server_display_name = "dbServerDisplayName";
        cpu_core_count = "cpuCoreCount";
        memory_size_in_gbs = "memorySizeInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        lifecycle_state = "lifecycleState";
        client_ip_address = "clientIpAddress";
        compartment_id = "compartmentId";
        autonomous_vm_cluster_id = "autonomousVmClusterId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        cloud_autonomous_vm_cluster_id = "cloudAutonomousVmClusterId";
    }
}
