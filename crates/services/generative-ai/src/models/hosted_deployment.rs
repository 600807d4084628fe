// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A hosted deployment, which runs a container image for a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedDeployment {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::HostedDeploymentLifecycleState,
    /// The OCID of the hosted application.
    pub hosted_application_id: Option<String>,
    /// The artifact that the deployment runs.
    pub active_artifact: models::Artifact,
    /// The artifacts of the deployment.
    pub artifacts: Vec<models::Artifact>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    HostedDeployment {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        hosted_application_id = "hostedApplicationId";
        active_artifact = "activeArtifact";
        artifacts = "artifacts";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
