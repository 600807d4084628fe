// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationDetails {
    /// The name of the class.
    pub class_name: Option<String>,
    /// The URI of the file that contains the application.
    pub file_uri: Option<String>,
    /// The version of Spark that runs the application.
    pub spark_version: Option<String>,
    /// The Spark language.
    pub language: Option<models::ApplicationLanguage>,
    /// The configuration of the application logs.
    pub application_log_config: Option<models::ApplicationLogConfig>,
    /// The URIs of the archive files with dependencies of the application, separated by commas.
    pub archive_uri: Option<String>,
    /// The command line arguments of the application. Placeholders are replaced with the values of
    /// `parameters`.
    pub arguments: Option<Vec<String>>,
    /// The Spark configuration, as keys and values.
    pub configuration: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The shape of the driver, which determines its cores and memory.
    pub driver_shape: Option<String>,
    /// The configuration of the driver shape.
    pub driver_shape_config: Option<models::ShapeConfig>,
    /// The command line of the Data Flow run, such as the main file, its parameters and the Spark
    /// options.
    pub execute: Option<String>,
    /// The shape of the executors, which determines their cores and memory.
    pub executor_shape: Option<String>,
    /// The configuration of the executor shape.
    pub executor_shape_config: Option<models::ShapeConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The URI of the bucket for the logs.
    pub logs_bucket_uri: Option<String>,
    /// The OCID of the Hive metastore.
    pub metastore_id: Option<String>,
    /// The number of executors.
    pub num_executors: Option<i64>,
    /// The names and values that replace placeholders in properties such as the arguments.
    pub parameters: Option<Vec<models::ApplicationParameter>>,
    /// The OCID of the pool.
    pub pool_id: Option<String>,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: Option<String>,
    /// The URI of the Object Storage bucket for the warehouse.
    pub warehouse_bucket_uri: Option<String>,
    /// The maximum duration of the application in minutes. A longer run is terminated.
    pub max_duration_in_minutes: Option<i64>,
    /// The period of inactivity in minutes after which the run or pool is stopped.
    pub idle_timeout_in_minutes: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateApplicationDetails {
        optional {
            class_name = "className", with_class_name(String), clear_class_name;
            file_uri = "fileUri", with_file_uri(String), clear_file_uri;
            spark_version = "sparkVersion", with_spark_version(String), clear_spark_version;
            language = "language", with_language(models::ApplicationLanguage), clear_language;
            application_log_config = "applicationLogConfig",
                with_application_log_config(models::ApplicationLogConfig),
                clear_application_log_config;
            archive_uri = "archiveUri", with_archive_uri(String), clear_archive_uri;
            arguments = "arguments", with_arguments([String]), clear_arguments;
            configuration = "configuration", with_configuration({String}), clear_configuration;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            driver_shape = "driverShape", with_driver_shape(String), clear_driver_shape;
            driver_shape_config = "driverShapeConfig",
                with_driver_shape_config(models::ShapeConfig), clear_driver_shape_config;
            execute = "execute", with_execute(String), clear_execute;
            executor_shape = "executorShape", with_executor_shape(String), clear_executor_shape;
            executor_shape_config = "executorShapeConfig",
                with_executor_shape_config(models::ShapeConfig), clear_executor_shape_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            logs_bucket_uri = "logsBucketUri", with_logs_bucket_uri(String), clear_logs_bucket_uri;
            metastore_id = "metastoreId", with_metastore_id(String), clear_metastore_id;
            num_executors = "numExecutors", with_num_executors(i64), clear_num_executors;
            parameters = "parameters", with_parameters([models::ApplicationParameter]),
                clear_parameters;
            pool_id = "poolId", with_pool_id(String), clear_pool_id;
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String),
                clear_private_endpoint_id;
            warehouse_bucket_uri = "warehouseBucketUri", with_warehouse_bucket_uri(String),
                clear_warehouse_bucket_uri;
            max_duration_in_minutes = "maxDurationInMinutes", with_max_duration_in_minutes(i64),
                clear_max_duration_in_minutes;
            idle_timeout_in_minutes = "idleTimeoutInMinutes", with_idle_timeout_in_minutes(i64),
                clear_idle_timeout_in_minutes;
        }
    }
}
