// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A MACs managed external database insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsManagedExternalDatabaseInsight {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The status.
    pub status: models::DatabaseInsightStatus,
    /// The type of the database.
    pub database_type: Option<String>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The number of processors, which are OCPUs for an Autonomous Database and CPU cores for other
    /// databases.
    pub processor_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseInsightLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the status of the database connection.
    pub database_connection_status_details: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The OCID of the external database connector.
    pub connector_id: Option<String>,
    /// The connection details.
    pub connection_details: Option<models::ConnectionDetails>,
    /// The credentials for the connection.
    pub connection_credential_details: Option<models::CredentialDetails>,
    /// The OCID of the database.
    pub database_id: String,
    /// The name of the database.
    pub database_name: String,
    /// The display name of the database.
    pub database_display_name: Option<String>,
    /// The type of the database resource in OCI.
    pub database_resource_type: String,
    /// The additional details of the database, as JSON.
    pub db_additional_details: Option<Value>,
}

model! {
    MacsManagedExternalDatabaseInsight, "entitySource" = "MACS_MANAGED_EXTERNAL_DATABASE" {
        id = "id";
        compartment_id = "compartmentId";
        status = "status";
        database_type = "databaseType";
        database_version = "databaseVersion";
        processor_count = "processorCount";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        database_connection_status_details = "databaseConnectionStatusDetails";
        management_agent_id = "managementAgentId";
        connector_id = "connectorId";
        connection_details = "connectionDetails";
        connection_credential_details = "connectionCredentialDetails";
        database_id = "databaseId";
        database_name = "databaseName";
        database_display_name = "databaseDisplayName";
        database_resource_type = "databaseResourceType";
        db_additional_details = "dbAdditionalDetails";
    }
}
