// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Data pump parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPumpParameters {
    /// Whether Data Pump workers can run on more than one instance.
    pub is_cluster: Option<bool>,
    /// The method of estimating the size of the dumps.
    pub estimate: Option<models::DataPumpParametersEstimate>,
    /// The action for data of tables that already exist during the import.
    pub table_exists_action: Option<models::DataPumpParametersTableExistsAction>,
    /// The parameters to exclude from export and import.
    pub exclude_parameters: Option<Vec<models::DataPumpExcludeParameters>>,
    /// The maximum number of worker processes of a Data Pump import job.
    pub import_parallelism_degree: Option<i64>,
    /// The maximum number of worker processes of a Data Pump export job.
    pub export_parallelism_degree: Option<i64>,
}

model! {
    DataPumpParameters {
        is_cluster = "isCluster";
        estimate = "estimate";
        table_exists_action = "tableExistsAction";
        exclude_parameters = "excludeParameters";
        import_parallelism_degree = "importParallelismDegree";
        export_parallelism_degree = "exportParallelismDegree";
    }
}
