// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an application to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationDetails {
    /// The URIs of the archive files with dependencies of the application, separated by commas.
    pub archive_uri: Option<String>,
    /// The command line arguments of the application. Placeholders are replaced with the values of
    /// `parameters`.
    pub arguments: Option<Vec<String>>,
    /// The configuration of the application logs.
    pub application_log_config: Option<models::ApplicationLogConfig>,
    /// The name of the class.
    pub class_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Spark configuration, as keys and values.
    pub configuration: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The shape of the driver, which determines its cores and memory.
    pub driver_shape: String,
    /// The configuration of the driver shape.
    pub driver_shape_config: Option<models::ShapeConfig>,
    /// The command line of the Data Flow run, such as the main file, its parameters and the Spark
    /// options.
    pub execute: Option<String>,
    /// The shape of the executors, which determines their cores and memory.
    pub executor_shape: String,
    /// The configuration of the executor shape.
    pub executor_shape_config: Option<models::ShapeConfig>,
    /// The URI of the file that contains the application.
    pub file_uri: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The Spark language.
    pub language: models::ApplicationLanguage,
    /// The URI of the bucket for the logs.
    pub logs_bucket_uri: Option<String>,
    /// The OCID of the Hive metastore.
    pub metastore_id: Option<String>,
    /// The number of executors.
    pub num_executors: i64,
    /// The names and values that replace placeholders in properties such as the arguments.
    pub parameters: Option<Vec<models::ApplicationParameter>>,
    /// The OCID of the pool.
    pub pool_id: Option<String>,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: Option<String>,
    /// The version of Spark that runs the application.
    pub spark_version: String,
    /// The type.
    pub type_: Option<models::ApplicationType>,
    /// The URI of the Object Storage bucket for the warehouse.
    pub warehouse_bucket_uri: Option<String>,
    /// The maximum duration of the application in minutes. A longer run is terminated.
    pub max_duration_in_minutes: Option<i64>,
    /// The period of inactivity in minutes after which the run or pool is stopped.
    pub idle_timeout_in_minutes: Option<i64>,
}

model! {
    CreateApplicationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            driver_shape = "driverShape", with_driver_shape(String);
            executor_shape = "executorShape", with_executor_shape(String);
            language = "language", with_language(models::ApplicationLanguage);
            num_executors = "numExecutors", with_num_executors(i64);
            spark_version = "sparkVersion", with_spark_version(String);
        }
        optional {
            archive_uri = "archiveUri", with_archive_uri(String);
            arguments = "arguments", with_arguments([String]);
            application_log_config = "applicationLogConfig",
                with_application_log_config(models::ApplicationLogConfig);
            class_name = "className", with_class_name(String);
            configuration = "configuration", with_configuration({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            description = "description", with_description(String);
            driver_shape_config = "driverShapeConfig",
                with_driver_shape_config(models::ShapeConfig);
            execute = "execute", with_execute(String);
            executor_shape_config = "executorShapeConfig",
                with_executor_shape_config(models::ShapeConfig);
            file_uri = "fileUri", with_file_uri(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            logs_bucket_uri = "logsBucketUri", with_logs_bucket_uri(String);
            metastore_id = "metastoreId", with_metastore_id(String);
            parameters = "parameters", with_parameters([models::ApplicationParameter]);
            pool_id = "poolId", with_pool_id(String);
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
            type_ = "type", with_type(models::ApplicationType);
            warehouse_bucket_uri = "warehouseBucketUri", with_warehouse_bucket_uri(String);
            max_duration_in_minutes = "maxDurationInMinutes", with_max_duration_in_minutes(i64);
            idle_timeout_in_minutes = "idleTimeoutInMinutes", with_idle_timeout_in_minutes(i64);
        }
    }
}
