// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Resource usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceUsage {
    /// The ID of the Ops Insights warehouse.
    pub operations_insights_warehouse_id: String,
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The number of EM instances.
    pub em_instance_count: Option<i64>,
    /// The number of targets.
    pub targets_count: Option<i64>,
    /// The EM instances.
    pub em_instances: Option<Vec<models::EmInstancesDetails>>,
    /// The name of the schema.
    pub schema_name: Option<String>,
}

model! {
    ResourceUsage {
        operations_insights_warehouse_id = "operationsInsightsWarehouseId";
        id = "id";
        em_instance_count = "emInstanceCount";
        targets_count = "targetsCount";
        em_instances = "emInstances";
        schema_name = "schemaName";
    }
}
