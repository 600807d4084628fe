// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a cloud listener.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudListenerSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID in the database service.
    pub dbaas_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the cloud DB system.
    pub cloud_db_system_id: String,
    /// The OCID of the cloud connector.
    pub cloud_connector_id: Option<String>,
    /// The OCID of the cloud DB node.
    pub cloud_db_node_id: Option<String>,
    /// The type of the listener.
    pub listener_type: Option<models::CloudListenerListenerType>,
    /// The lifecycle state.
    pub lifecycle_state: models::CloudListenerLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
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
    CloudListenerSummary {
        id = "id";
        dbaas_id = "dbaasId";
        display_name = "displayName";
        component_name = "componentName";
        compartment_id = "compartmentId";
        cloud_db_system_id = "cloudDbSystemId";
        cloud_connector_id = "cloudConnectorId";
        cloud_db_node_id = "cloudDbNodeId";
        listener_type = "listenerType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
