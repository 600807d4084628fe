// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in cluster specs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateClusterSpecsDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The number of OCPUs of the master nodes in the cluster.
    pub master_node_host_ocpu_count: Option<i64>,
    /// The memory of each master node in the cluster, in GB.
    pub master_node_host_memory_gb: Option<i64>,
    /// The shape of the master nodes in the cluster.
    pub master_node_host_shape: Option<String>,
    /// The number of OCPUs of the data nodes.
    pub data_node_host_ocpu_count: Option<i64>,
    /// The amount of memory per data node in GB.
    pub data_node_host_memory_gb: Option<i64>,
    /// The shape of the data nodes.
    pub data_node_host_shape: Option<String>,
    /// The shape of the search nodes in the cluster.
    pub search_node_host_shape: Option<String>,
    /// The number of OCPUs of the search nodes in the cluster.
    pub search_node_host_ocpu_count: Option<i64>,
    /// The memory of the search nodes in the cluster, in GB.
    pub search_node_host_memory_gb: Option<i64>,
    /// The shape of the coordinator nodes.
    pub coordinator_node_host_shape: Option<String>,
    /// The number of OCPUs of the coordinator nodes.
    pub coordinator_node_host_ocpu_count: Option<i64>,
    /// The amount of memory of the coordinator nodes in GB.
    pub coordinator_node_host_memory_gb: Option<i64>,
    /// The number of coordinator nodes.
    pub coordinator_node_count: Option<i64>,
    /// The shape of the ML nodes in the cluster.
    pub ml_node_host_shape: Option<String>,
    /// The number of OCPUs of the ML nodes in the cluster.
    pub ml_node_host_ocpu_count: Option<i64>,
    /// The memory of the ML nodes in the cluster, in GB.
    pub ml_node_host_memory_gb: Option<i64>,
    /// The version of the software.
    pub software_version: Option<String>,
    /// The dashboard software version.
    pub dashboard_software_version: Option<String>,
    /// The shape of the OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_host_shape: Option<String>,
    /// The cluster private endpoint.
    pub cluster_private_endpoint: Option<String>,
}

model! {
    UpdateClusterSpecsDetails {
        cluster_id = "clusterId";
        master_node_host_ocpu_count = "masterNodeHostOcpuCount";
        master_node_host_memory_gb = "masterNodeHostMemoryGB";
        master_node_host_shape = "masterNodeHostShape";
        data_node_host_ocpu_count = "dataNodeHostOcpuCount";
        data_node_host_memory_gb = "dataNodeHostMemoryGB";
        data_node_host_shape = "dataNodeHostShape";
        search_node_host_shape = "searchNodeHostShape";
        search_node_host_ocpu_count = "searchNodeHostOcpuCount";
        search_node_host_memory_gb = "searchNodeHostMemoryGB";
        coordinator_node_host_shape = "coordinatorNodeHostShape";
        coordinator_node_host_ocpu_count = "coordinatorNodeHostOcpuCount";
        coordinator_node_host_memory_gb = "coordinatorNodeHostMemoryGB";
        coordinator_node_count = "coordinatorNodeCount";
        ml_node_host_shape = "mlNodeHostShape";
        ml_node_host_ocpu_count = "mlNodeHostOcpuCount";
        ml_node_host_memory_gb = "mlNodeHostMemoryGB";
        software_version = "softwareVersion";
        dashboard_software_version = "dashboardSoftwareVersion";
        opendashboard_node_host_shape = "opendashboardNodeHostShape";
        cluster_private_endpoint = "clusterPrivateEndpoint";
    }
}
