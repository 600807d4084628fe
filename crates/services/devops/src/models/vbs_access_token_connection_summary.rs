// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a VBS access token connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbsAccessTokenConnectionSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The result of the last validation of the connection.
    pub last_connection_validation_result: Option<models::ConnectionValidationResult>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ConnectionLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the secret that contains the personal access token.
    pub access_token: String,
    /// The base URL.
    pub base_url: String,
}

model! {
    VbsAccessTokenConnectionSummary, "connectionType" = "VBS_ACCESS_TOKEN" {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        project_id = "projectId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        last_connection_validation_result = "lastConnectionValidationResult";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        access_token = "accessToken";
        base_url = "baseUrl";
    }
}
