// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an OpenSearch cluster vertical to resize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResizeOpensearchClusterVerticalDetails {
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
    /// The storage of each data node in the cluster, in GB.
    pub data_node_storage_gb: Option<i64>,
    /// The shape of the data nodes.
    pub data_node_host_shape: Option<String>,
    /// The number of OCPUs of the OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_host_ocpu_count: Option<i64>,
    /// The memory of the OpenSearch Dashboards nodes in the cluster, in GB.
    pub opendashboard_node_host_memory_gb: Option<i64>,
    /// The shape of the OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_host_shape: Option<String>,
    /// The shape of the search nodes in the cluster.
    pub search_node_host_shape: Option<String>,
    /// The number of OCPUs of the search nodes in the cluster.
    pub search_node_host_ocpu_count: Option<i64>,
    /// The memory of the search nodes in the cluster, in GB.
    pub search_node_host_memory_gb: Option<i64>,
    /// The storage of each search node in the cluster, in GB.
    pub search_node_storage_gb: Option<i64>,
    /// The shape of the coordinator nodes.
    pub coordinator_node_host_shape: Option<String>,
    /// The number of OCPUs of the coordinator nodes.
    pub coordinator_node_host_ocpu_count: Option<i64>,
    /// The amount of memory of the coordinator nodes in GB.
    pub coordinator_node_host_memory_gb: Option<i64>,
    /// The shape of the ML nodes in the cluster.
    pub ml_node_host_shape: Option<String>,
    /// The number of OCPUs of the ML nodes in the cluster.
    pub ml_node_host_ocpu_count: Option<i64>,
    /// The memory of the ML nodes in the cluster, in GB.
    pub ml_node_host_memory_gb: Option<i64>,
    /// The storage of each ML node in the cluster, in GB.
    pub ml_node_storage_gb: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ResizeOpensearchClusterVerticalDetails {
        optional {
            master_node_host_ocpu_count = "masterNodeHostOcpuCount",
                with_master_node_host_ocpu_count(i64);
            master_node_host_memory_gb = "masterNodeHostMemoryGB",
                with_master_node_host_memory_gb(i64);
            master_node_host_shape = "masterNodeHostShape", with_master_node_host_shape(String);
            data_node_host_ocpu_count = "dataNodeHostOcpuCount",
                with_data_node_host_ocpu_count(i64);
            data_node_host_memory_gb = "dataNodeHostMemoryGB", with_data_node_host_memory_gb(i64);
            data_node_storage_gb = "dataNodeStorageGB", with_data_node_storage_gb(i64);
            data_node_host_shape = "dataNodeHostShape", with_data_node_host_shape(String);
            opendashboard_node_host_ocpu_count = "opendashboardNodeHostOcpuCount",
                with_opendashboard_node_host_ocpu_count(i64);
            opendashboard_node_host_memory_gb = "opendashboardNodeHostMemoryGB",
                with_opendashboard_node_host_memory_gb(i64);
            opendashboard_node_host_shape = "opendashboardNodeHostShape",
                with_opendashboard_node_host_shape(String);
            search_node_host_shape = "searchNodeHostShape", with_search_node_host_shape(String);
            search_node_host_ocpu_count = "searchNodeHostOcpuCount",
                with_search_node_host_ocpu_count(i64);
            search_node_host_memory_gb = "searchNodeHostMemoryGB",
                with_search_node_host_memory_gb(i64);
            search_node_storage_gb = "searchNodeStorageGB", with_search_node_storage_gb(i64);
            coordinator_node_host_shape = "coordinatorNodeHostShape",
                with_coordinator_node_host_shape(String);
            coordinator_node_host_ocpu_count = "coordinatorNodeHostOcpuCount",
                with_coordinator_node_host_ocpu_count(i64);
            coordinator_node_host_memory_gb = "coordinatorNodeHostMemoryGB",
                with_coordinator_node_host_memory_gb(i64);
            ml_node_host_shape = "mlNodeHostShape", with_ml_node_host_shape(String);
            ml_node_host_ocpu_count = "mlNodeHostOcpuCount", with_ml_node_host_ocpu_count(i64);
            ml_node_host_memory_gb = "mlNodeHostMemoryGB", with_ml_node_host_memory_gb(i64);
            ml_node_storage_gb = "mlNodeStorageGB", with_ml_node_storage_gb(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
