// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An external listener.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalListener {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the external DB system.
    pub external_db_system_id: String,
    /// The OCID of the external connector.
    pub external_connector_id: Option<String>,
    /// The OCID of the external DB node.
    pub external_db_node_id: Option<String>,
    /// The OCID of the external DB home.
    pub external_db_home_id: Option<String>,
    /// The alias of the listener.
    pub listener_alias: Option<String>,
    /// The type of the listener.
    pub listener_type: Option<models::ExternalListenerListenerType>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExternalListenerLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The location of the file `listener.ora`.
    pub listener_ora_location: Option<String>,
    /// The Oracle home directory.
    pub oracle_home: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The home directory of the Automatic Diagnostic Repository (ADR).
    pub adr_home_directory: Option<String>,
    /// The directory of the listener log file.
    pub log_directory: Option<String>,
    /// The directory of the listener trace file.
    pub trace_directory: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The protocol addresses that the listener listens on.
    pub endpoints: Option<Vec<models::ExternalListenerEndpoint>>,
    /// The databases served.
    pub serviced_databases: Option<Vec<models::ExternalListenerServicedDatabase>>,
    /// The ASMs that the listener serves.
    pub serviced_asms: Option<Vec<models::ExternalServicedAsm>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExternalListener {
        id = "id";
        display_name = "displayName";
        component_name = "componentName";
        compartment_id = "compartmentId";
        external_db_system_id = "externalDbSystemId";
        external_connector_id = "externalConnectorId";
        external_db_node_id = "externalDbNodeId";
        external_db_home_id = "externalDbHomeId";
        listener_alias = "listenerAlias";
        listener_type = "listenerType";
        additional_details = "additionalDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        listener_ora_location = "listenerOraLocation";
        oracle_home = "oracleHome";
        host_name = "hostName";
        adr_home_directory = "adrHomeDirectory";
        log_directory = "logDirectory";
        trace_directory = "traceDirectory";
        version = "version";
        endpoints = "endpoints";
        serviced_databases = "servicedDatabases";
        serviced_asms = "servicedAsms";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
