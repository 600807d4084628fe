// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a workspace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::WorkspaceLifecycleState>,
    /// The message that explains the current state.
    pub state_message: Option<String>,
    /// The name of the endpoint.
    pub endpoint_name: Option<String>,
    /// The ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The ID of the DCMS registry of the workspace.
    pub registry_id: Option<String>,
    /// The properties of the workspace.
    pub workspace_properties: Option<BTreeMap<String, String>>,
}

model! {
    WorkspaceSummary {
        id = "id";
        description = "description";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        state_message = "stateMessage";
        endpoint_name = "endpointName";
        endpoint_id = "endpointId";
        registry_id = "registryId";
        workspace_properties = "workspaceProperties";
    }
}
