// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an autonomous Exadata infrastructure shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousExadataInfrastructureShapeSummary {
    /// The name.
    pub name: String,
    /// The upper limit for the number of enabled CPU cores.
    pub available_core_count: i64,
    /// The lower limit for the number of enabled CPU cores.
    pub minimum_core_count: Option<i64>,
    /// The step for increasing or decreasing the core count.
    pub core_count_increment: Option<i64>,
    /// The minimum number of nodes for the shape.
    pub minimum_node_count: Option<i64>,
    /// The maximum number of nodes for the shape.
    pub maximum_node_count: Option<i64>,
}

model! {
    AutonomousExadataInfrastructureShapeSummary {
        name = "name";
        available_core_count = "availableCoreCount";
        minimum_core_count = "minimumCoreCount";
        core_count_increment = "coreCountIncrement";
        minimum_node_count = "minimumNodeCount";
        maximum_node_count = "maximumNodeCount";
    }
}
