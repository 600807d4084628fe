// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceConfiguration {
    /// The version of Spark that runs the application.
    pub spark_version: String,
    /// The shape of the driver, which determines its cores and memory.
    pub driver_shape: String,
    /// The shape of the executors, which determines their cores and memory.
    pub executor_shape: String,
    /// The total executors.
    pub total_executors: i64,
}

model! {
    ResourceConfiguration {
        required {
            spark_version = "sparkVersion", with_spark_version(String);
            driver_shape = "driverShape", with_driver_shape(String);
            executor_shape = "executorShape", with_executor_shape(String);
            total_executors = "totalExecutors", with_total_executors(i64);
        }
    }
}
