// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dataflow detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataflowDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The version of Spark that runs the application.
    pub spark_version: String,
    /// The shape of the driver, which determines its cores and memory.
    pub driver_shape: String,
    /// The shape of the executors, which determines their cores and memory.
    pub executor_shape: String,
    /// The configuration of the driver shape.
    pub driver_shape_config: Option<models::ShapeConfig>,
    /// The configuration of the executor shape.
    pub executor_shape_config: Option<models::ShapeConfig>,
    /// The number of executors.
    pub num_executors: i64,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: Option<String>,
    /// The connections.
    pub connections: Option<models::DataflowConnections>,
    /// The instance ID of the bucket for the logs of application runs.
    pub log_bucket_instance_id: String,
    /// The ID of the warehouse bucket instance.
    pub warehouse_bucket_instance_id: Option<String>,
}

model! {
    DataflowDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            spark_version = "sparkVersion", with_spark_version(String);
            driver_shape = "driverShape", with_driver_shape(String);
            executor_shape = "executorShape", with_executor_shape(String);
            num_executors = "numExecutors", with_num_executors(i64);
            log_bucket_instance_id = "logBucketInstanceId", with_log_bucket_instance_id(String);
        }
        optional {
            driver_shape_config = "driverShapeConfig",
                with_driver_shape_config(models::ShapeConfig);
            executor_shape_config = "executorShapeConfig",
                with_executor_shape_config(models::ShapeConfig);
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
            connections = "connections", with_connections(models::DataflowConnections);
            warehouse_bucket_instance_id = "warehouseBucketInstanceId",
                with_warehouse_bucket_instance_id(String);
        }
    }
}
