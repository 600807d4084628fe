// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The Data Flow configuration of a step: Spark properties, driver and executors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDataflowConfigurationDetails {
    /// The Spark properties, by name, passed to the running process.
    pub configuration: Option<Value>,
    /// The shape of the Spark driver.
    pub driver_shape: Option<String>,
    /// The OCPUs and memory of the driver, for a flexible shape.
    pub driver_shape_config_details: Option<models::PipelineShapeConfigDetails>,
    /// The shape of the Spark executors.
    pub executor_shape: Option<String>,
    /// The OCPUs and memory of each executor, for a flexible shape.
    pub executor_shape_config_details: Option<models::PipelineShapeConfigDetails>,
    /// The number of executors.
    pub num_executors: Option<i64>,
    /// The URI of the warehouse bucket for SQL batch runs.
    pub warehouse_bucket_uri: Option<String>,
    /// The URI of the bucket for the Spark logs.
    pub logs_bucket_uri: Option<String>,
}

model! {
    PipelineDataflowConfigurationDetails {
        optional {
            configuration = "configuration", with_configuration(Value);
            driver_shape = "driverShape", with_driver_shape(String);
            driver_shape_config_details = "driverShapeConfigDetails",
                with_driver_shape_config_details(models::PipelineShapeConfigDetails);
            executor_shape = "executorShape", with_executor_shape(String);
            executor_shape_config_details = "executorShapeConfigDetails",
                with_executor_shape_config_details(models::PipelineShapeConfigDetails);
            num_executors = "numExecutors", with_num_executors(i64);
            warehouse_bucket_uri = "warehouseBucketUri", with_warehouse_bucket_uri(String);
            logs_bucket_uri = "logsBucketUri", with_logs_bucket_uri(String);
        }
    }
}
