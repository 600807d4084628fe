// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an SQL endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSqlEndpointDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The shape of the driver, which determines its cores and memory.
    pub driver_shape: Option<String>,
    /// The configuration of the driver shape.
    pub driver_shape_config: Option<models::ShapeConfig>,
    /// The shape of the executors, which determines their cores and memory.
    pub executor_shape: Option<String>,
    /// The configuration of the executor shape.
    pub executor_shape_config: Option<models::ShapeConfig>,
    /// The minimum number of executors.
    pub min_executor_count: Option<i64>,
    /// The maximum number of executors.
    pub max_executor_count: Option<i64>,
    /// The OCID of the Hive metastore.
    pub metastore_id: Option<String>,
    /// The OCID of the lake.
    pub lake_id: Option<String>,
    /// The ID of the log group.
    pub log_group_id: Option<String>,
    /// The ID of the compartment with the log group of the SQL endpoint.
    pub log_compartment_id: Option<String>,
    /// The display name of the log of the SQL endpoint.
    pub log_display_name: Option<String>,
    /// The retention of logs, in days.
    pub log_retention_duration: Option<i64>,
    /// The log operation.
    pub log_operation: Option<models::SqlEndpointLogOperation>,
    /// The Spark configuration for the process. Not all Spark properties are allowed.
    pub spark_advanced_configurations: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateSqlEndpointDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            driver_shape = "driverShape", with_driver_shape(String), clear_driver_shape;
            driver_shape_config = "driverShapeConfig",
                with_driver_shape_config(models::ShapeConfig), clear_driver_shape_config;
            executor_shape = "executorShape", with_executor_shape(String), clear_executor_shape;
            executor_shape_config = "executorShapeConfig",
                with_executor_shape_config(models::ShapeConfig), clear_executor_shape_config;
            min_executor_count = "minExecutorCount", with_min_executor_count(i64),
                clear_min_executor_count;
            max_executor_count = "maxExecutorCount", with_max_executor_count(i64),
                clear_max_executor_count;
            metastore_id = "metastoreId", with_metastore_id(String), clear_metastore_id;
            lake_id = "lakeId", with_lake_id(String), clear_lake_id;
            log_group_id = "logGroupId", with_log_group_id(String), clear_log_group_id;
            log_compartment_id = "logCompartmentId", with_log_compartment_id(String),
                clear_log_compartment_id;
            log_display_name = "logDisplayName", with_log_display_name(String),
                clear_log_display_name;
            log_retention_duration = "logRetentionDuration", with_log_retention_duration(i64),
                clear_log_retention_duration;
            log_operation = "logOperation", with_log_operation(models::SqlEndpointLogOperation),
                clear_log_operation;
            spark_advanced_configurations = "sparkAdvancedConfigurations",
                with_spark_advanced_configurations({String}), clear_spark_advanced_configurations;
        }
    }
}
