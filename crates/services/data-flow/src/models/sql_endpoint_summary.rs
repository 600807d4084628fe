// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an SQL endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlEndpointSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The JDBC URL of the endpoint.
    pub jdbc_endpoint_url: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SqlEndpointLifecycleState>,
    /// The message that explains the current state.
    pub state_message: Option<String>,
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
    /// The OCID of the user who owns the resource.
    pub owner_principal_id: Option<String>,
    /// The OCID of the Hive metastore.
    pub metastore_id: String,
    /// The OCID of the lake.
    pub lake_id: String,
    /// The URI of the Object Storage bucket for the warehouse.
    pub warehouse_bucket_uri: String,
    /// The description.
    pub description: String,
    /// The token of the last accepted request.
    pub last_accepted_request_token: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Spark configuration for the process. Not all Spark properties are allowed.
    pub spark_advanced_configurations: Option<BTreeMap<String, String>>,
    /// The network configuration.
    pub network_configuration: Option<models::SqlEndpointNetworkConfiguration>,
}

model! {
    SqlEndpointSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        jdbc_endpoint_url = "jdbcEndpointUrl";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        state_message = "stateMessage";
        sql_endpoint_version = "sqlEndpointVersion";
        driver_shape = "driverShape";
        driver_shape_config = "driverShapeConfig";
        executor_shape = "executorShape";
        executor_shape_config = "executorShapeConfig";
        min_executor_count = "minExecutorCount";
        max_executor_count = "maxExecutorCount";
        owner_principal_id = "ownerPrincipalId";
        metastore_id = "metastoreId";
        lake_id = "lakeId";
        warehouse_bucket_uri = "warehouseBucketUri";
        description = "description";
        last_accepted_request_token = "lastAcceptedRequestToken";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        spark_advanced_configurations = "sparkAdvancedConfigurations";
        network_configuration = "networkConfiguration";
    }
}
