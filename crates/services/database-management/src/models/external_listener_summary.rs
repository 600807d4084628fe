// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an external listener.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalListenerSummary {
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
    /// The type of the listener.
    pub listener_type: Option<models::ExternalListenerListenerType>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExternalListenerLifecycleState,
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
    ExternalListenerSummary {
        id = "id";
        display_name = "displayName";
        component_name = "componentName";
        compartment_id = "compartmentId";
        external_db_system_id = "externalDbSystemId";
        external_connector_id = "externalConnectorId";
        external_db_node_id = "externalDbNodeId";
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
