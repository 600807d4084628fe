// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an SQL endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSqlEndpointDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The version of the SQL endpoint.
    pub sql_endpoint_version: String,
    /// The shape of the driver, which determines its cores and memory.
    pub driver_shape: String,
    /// The configuration of the driver shape.
    pub driver_shape_config: Option<models::ShapeConfig>,
    /// The shape of the executors, which determines their cores and memory.
    pub executor_shape: String,
    /// The configuration of the executor shape.
    pub executor_shape_config: Option<models::ShapeConfig>,
    /// The minimum number of executors.
    pub min_executor_count: i64,
    /// The maximum number of executors.
    pub max_executor_count: i64,
    /// The OCID of the Hive metastore.
    pub metastore_id: String,
    /// The OCID of the lake.
    pub lake_id: String,
    /// The URI of the Object Storage bucket for the warehouse.
    pub warehouse_bucket_uri: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Spark configuration for the process. Not all Spark properties are allowed.
    pub spark_advanced_configurations: Option<BTreeMap<String, String>>,
    /// The network configuration.
    pub network_configuration: models::SqlEndpointNetworkConfiguration,
    /// The ID of the log group.
    pub log_group_id: Option<String>,
    /// The ID of the compartment with the log group of the SQL endpoint.
    pub log_compartment_id: Option<String>,
    /// The display name of the log of the SQL endpoint.
    pub log_display_name: Option<String>,
    /// The retention of logs, in days.
    pub log_retention_duration: Option<i64>,
}

model! {
    CreateSqlEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            sql_endpoint_version = "sqlEndpointVersion", with_sql_endpoint_version(String);
            driver_shape = "driverShape", with_driver_shape(String);
            executor_shape = "executorShape", with_executor_shape(String);
            min_executor_count = "minExecutorCount", with_min_executor_count(i64);
            max_executor_count = "maxExecutorCount", with_max_executor_count(i64);
            metastore_id = "metastoreId", with_metastore_id(String);
            lake_id = "lakeId", with_lake_id(String);
            warehouse_bucket_uri = "warehouseBucketUri", with_warehouse_bucket_uri(String);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::SqlEndpointNetworkConfiguration);
        }
        optional {
            description = "description", with_description(String);
            driver_shape_config = "driverShapeConfig",
                with_driver_shape_config(models::ShapeConfig);
            executor_shape_config = "executorShapeConfig",
                with_executor_shape_config(models::ShapeConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            spark_advanced_configurations = "sparkAdvancedConfigurations",
                with_spark_advanced_configurations({String});
            log_group_id = "logGroupId", with_log_group_id(String);
            log_compartment_id = "logCompartmentId", with_log_compartment_id(String);
            log_display_name = "logDisplayName", with_log_display_name(String);
            log_retention_duration = "logRetentionDuration", with_log_retention_duration(i64);
        }
    }
}
