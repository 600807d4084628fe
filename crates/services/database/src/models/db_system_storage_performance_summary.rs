// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a DB system storage performance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemStoragePerformanceSummary {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the shape of the DB system, determined by the CPU hardware.
    pub shape_type: models::DbSystemStoragePerformanceShapeType,
    /// The data storage performance list.
    pub data_storage_performance_list: Vec<models::StoragePerformanceDetails>,
    /// The reco storage performance list.
    pub reco_storage_performance_list: Vec<models::StoragePerformanceDetails>,
}

model! {
    DbSystemStoragePerformanceSummary {
        compartment_id = "compartmentId";
        shape_type = "shapeType";
        data_storage_performance_list = "dataStoragePerformanceList";
        reco_storage_performance_list = "recoStoragePerformanceList";
    }
}
