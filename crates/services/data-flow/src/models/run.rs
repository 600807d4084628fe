// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Run {
    /// The URIs of the archive files with dependencies of the application, separated by commas.
    pub archive_uri: Option<String>,
    /// The command line arguments of the application. Placeholders are replaced with the values of
    /// `parameters`.
    pub arguments: Option<Vec<String>>,
    /// The ID of the application.
    pub application_id: String,
    /// The configuration of the application logs.
    pub application_log_config: Option<models::ApplicationLogConfig>,
    /// The name of the class.
    pub class_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Spark configuration, as keys and values.
    pub configuration: Option<BTreeMap<String, String>>,
    /// The amount of data read, in bytes.
    pub data_read_in_bytes: Option<i64>,
    /// The amount of data that the run wrote, in bytes.
    pub data_written_in_bytes: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
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
    pub language: models::RunLanguage,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::RunLifecycleState,
    /// The URI of the bucket for the logs.
    pub logs_bucket_uri: Option<String>,
    /// The OCID of the Hive metastore.
    pub metastore_id: Option<String>,
    /// The number of executors.
    pub num_executors: i64,
    /// The request ID, for correlation with logs.
    pub opc_request_id: Option<String>,
    /// The OCID of the user who owns the resource.
    pub owner_principal_id: Option<String>,
    /// The user name of the owner. Null if the name does not exist; then `ownerPrincipalId`
    /// identifies the owner.
    pub owner_user_name: Option<String>,
    /// The names and values that replace placeholders in properties such as the arguments.
    pub parameters: Option<Vec<models::ApplicationParameter>>,
    /// The OCID of the pool.
    pub pool_id: Option<String>,
    /// The private endpoint DNS zones.
    pub private_endpoint_dns_zones: Option<Vec<String>>,
    /// The number of private endpoint maximum hosts.
    pub private_endpoint_max_host_count: Option<i64>,
    /// The OCIDs of the private endpoint NSGs.
    pub private_endpoint_nsg_ids: Option<Vec<String>>,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: Option<String>,
    /// The OCID of the private endpoint subnet.
    pub private_endpoint_subnet_id: Option<String>,
    /// The duration of the run, in milliseconds.
    pub run_duration_in_milliseconds: Option<i64>,
    /// The version of Spark that runs the application.
    pub spark_version: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The number of OCPUs that the run requests.
    pub total_o_cpu: Option<i64>,
    /// The type.
    pub type_: Option<models::RunType>,
    /// The URI of the Object Storage bucket for the warehouse.
    pub warehouse_bucket_uri: Option<String>,
    /// The maximum duration of the application in minutes. A longer run is terminated.
    pub max_duration_in_minutes: Option<i64>,
    /// The period of inactivity in minutes after which the run or pool is stopped.
    pub idle_timeout_in_minutes: Option<i64>,
}

model! {
    Run {
        archive_uri = "archiveUri";
        arguments = "arguments";
        application_id = "applicationId";
        application_log_config = "applicationLogConfig";
        class_name = "className";
        compartment_id = "compartmentId";
        configuration = "configuration";
        data_read_in_bytes = "dataReadInBytes";
        data_written_in_bytes = "dataWrittenInBytes";
        defined_tags = "definedTags";
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
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        logs_bucket_uri = "logsBucketUri";
        metastore_id = "metastoreId";
        num_executors = "numExecutors";
        opc_request_id = "opcRequestId";
        owner_principal_id = "ownerPrincipalId";
        owner_user_name = "ownerUserName";
        parameters = "parameters";
        pool_id = "poolId";
        private_endpoint_dns_zones = "privateEndpointDnsZones";
        private_endpoint_max_host_count = "privateEndpointMaxHostCount";
        private_endpoint_nsg_ids = "privateEndpointNsgIds";
        private_endpoint_id = "privateEndpointId";
        private_endpoint_subnet_id = "privateEndpointSubnetId";
        run_duration_in_milliseconds = "runDurationInMilliseconds";
        spark_version = "sparkVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        total_o_cpu = "totalOCpu";
        type_ = "type";
        warehouse_bucket_uri = "warehouseBucketUri";
        max_duration_in_minutes = "maxDurationInMinutes";
        idle_timeout_in_minutes = "idleTimeoutInMinutes";
    }
}
