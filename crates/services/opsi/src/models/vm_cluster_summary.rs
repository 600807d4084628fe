// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmClusterSummary {
    /// The name of the VM cluster.
    pub vmcluster_name: String,
    /// The memory allocated, in gigabytes.
    pub memory_allocated_in_gbs: Option<i64>,
    /// The number of allocated CPUs.
    pub cpu_allocated: Option<i64>,
    /// The number of DB nodes.
    pub db_nodes_count: Option<i64>,
    /// The allocated storage in GB.
    pub storage_allocated_in_gbs: Option<i64>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
}

model! {
    VmClusterSummary {
        vmcluster_name = "vmclusterName";
        memory_allocated_in_gbs = "memoryAllocatedInGBs";
        cpu_allocated = "cpuAllocated";
        db_nodes_count = "dbNodesCount";
        storage_allocated_in_gbs = "storageAllocatedInGBs";
        vm_cluster_id = "vmClusterId";
    }
}
