// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// The configuration of the application logs.
    pub application_log_config: Option<models::ApplicationLogConfig>,
    /// The URIs of the archive files with dependencies of the application, separated by commas.
    pub archive_uri: Option<String>,
    /// The command line arguments of the application. Placeholders are replaced with the values of
    /// `parameters`.
    pub arguments: Option<Vec<String>>,
    /// The name of the class.
    pub class_name: Option<String>,
    /// The Spark configuration, as keys and values.
    pub configuration: Option<BTreeMap<String, String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
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
    pub file_uri: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The ID of the resource.
    pub id: String,
    /// The Spark language.
    pub language: models::ApplicationLanguage,
    /// The lifecycle state.
    pub lifecycle_state: models::ApplicationLifecycleState,
    /// The URI of the bucket for the logs.
    pub logs_bucket_uri: Option<String>,
    /// The OCID of the Hive metastore.
    pub metastore_id: Option<String>,
    /// The number of executors.
    pub num_executors: i64,
    /// The OCID of the user who owns the resource.
    pub owner_principal_id: String,
    /// The user name of the owner. Null if the name does not exist; then `ownerPrincipalId`
    /// identifies the owner.
    pub owner_user_name: Option<String>,
    /// The names and values that replace placeholders in properties such as the arguments.
    pub parameters: Option<Vec<models::ApplicationParameter>>,
    /// The OCID of the pool.
    pub pool_id: Option<String>,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: Option<String>,
    /// The version of Spark that runs the application.
    pub spark_version: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
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
    Application {
        application_log_config = "applicationLogConfig";
        archive_uri = "archiveUri";
        arguments = "arguments";
        class_name = "className";
        configuration = "configuration";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        description = "description";
        display_name = "displayName";
        driver_shape = "driverShape";
        driver_shape_config = "driverShapeConfig";
        execute = "execute";
        executor_shape = "executorShape";
        executor_shape_config = "executorShapeConfig";
        file_uri = "fileUri";
        freeform_tags = "freeformTags";
        id = "id";
        language = "language";
        lifecycle_state = "lifecycleState";
        logs_bucket_uri = "logsBucketUri";
        metastore_id = "metastoreId";
        num_executors = "numExecutors";
        owner_principal_id = "ownerPrincipalId";
        owner_user_name = "ownerUserName";
        parameters = "parameters";
        pool_id = "poolId";
        private_endpoint_id = "privateEndpointId";
        spark_version = "sparkVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        type_ = "type";
        warehouse_bucket_uri = "warehouseBucketUri";
        max_duration_in_minutes = "maxDurationInMinutes";
        idle_timeout_in_minutes = "idleTimeoutInMinutes";
    }
}
