// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a DB system shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemShapeSummary {
    /// The name.
    pub name: String,
    /// The family of the shape.
    pub shape_family: Option<String>,
    /// The type of the shape of the DB system, determined by the CPU hardware.
    pub shape_type: Option<models::DbSystemShapeShapeType>,
    /// The shape.
    ///
    /// Deprecated.
    #[deprecated]
    pub shape: Option<String>,
    /// The upper limit for the number of enabled CPU cores.
    pub available_core_count: i64,
    /// The lower limit for the number of enabled CPU cores.
    pub minimum_core_count: Option<i64>,
    /// The step for increasing or decreasing the core count.
    pub core_count_increment: Option<i64>,
    /// The minimum number of storage.
    pub min_storage_count: Option<i64>,
    /// The maximum number of storage.
    pub max_storage_count: Option<i64>,
    /// The available data storage per server, in terabytes.
    pub available_data_storage_per_server_in_tbs: Option<f64>,
    /// The available memory per node, in gigabytes.
    pub available_memory_per_node_in_gbs: Option<i64>,
    /// The available DB node per node, in gigabytes.
    pub available_db_node_per_node_in_gbs: Option<i64>,
    /// The minimum core count per node.
    pub min_core_count_per_node: Option<i64>,
    /// The available memory, in GB.
    pub available_memory_in_gbs: Option<i64>,
    /// The minimum memory per node, in gigabytes.
    pub min_memory_per_node_in_gbs: Option<i64>,
    /// The available DB node storage, in gigabytes.
    pub available_db_node_storage_in_gbs: Option<i64>,
    /// The minimum DB node storage per node, in gigabytes.
    pub min_db_node_storage_per_node_in_gbs: Option<i64>,
    /// The available data storage, in terabytes.
    pub available_data_storage_in_tbs: Option<i64>,
    /// The minimum data storage, in terabytes.
    pub min_data_storage_in_tbs: Option<i64>,
    /// The display name.
    pub display_name: Option<String>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::DbSystemShapeComputeModel>,
    /// Whether server types are supported.
    pub are_server_types_supported: Option<bool>,
    /// The minimum number of nodes for the shape.
    pub minimum_node_count: Option<i64>,
    /// The maximum number of nodes for the shape.
    pub maximum_node_count: Option<i64>,
    /// The available core count per node.
    pub available_core_count_per_node: Option<i64>,
    /// The shape attributes.
    pub shape_attributes: Option<Vec<String>>,
}

model! {
    DbSystemShapeSummary {
        name = "name";
        shape_family = "shapeFamily";
        shape_type = "shapeType";
        shape = "shape";
        available_core_count = "availableCoreCount";
        minimum_core_count = "minimumCoreCount";
        core_count_increment = "coreCountIncrement";
        min_storage_count = "minStorageCount";
        max_storage_count = "maxStorageCount";
        available_data_storage_per_server_in_tbs = "availableDataStoragePerServerInTBs";
        available_memory_per_node_in_gbs = "availableMemoryPerNodeInGBs";
        available_db_node_per_node_in_gbs = "availableDbNodePerNodeInGBs";
        min_core_count_per_node = "minCoreCountPerNode";
        available_memory_in_gbs = "availableMemoryInGBs";
        min_memory_per_node_in_gbs = "minMemoryPerNodeInGBs";
        available_db_node_storage_in_gbs = "availableDbNodeStorageInGBs";
        min_db_node_storage_per_node_in_gbs = "minDbNodeStoragePerNodeInGBs";
        available_data_storage_in_tbs = "availableDataStorageInTBs";
        min_data_storage_in_tbs = "minDataStorageInTBs";
        display_name = "displayName";
        compute_model = "computeModel";
        are_server_types_supported = "areServerTypesSupported";
        minimum_node_count = "minimumNodeCount";
        maximum_node_count = "maximumNodeCount";
        available_core_count_per_node = "availableCoreCountPerNode";
        shape_attributes = "shapeAttributes";
    }
}
