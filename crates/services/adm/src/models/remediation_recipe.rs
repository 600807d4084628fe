// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A remediation recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemediationRecipe {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::RemediationRecipeLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the knowledge base.
    pub knowledge_base_id: String,
    /// Whether an update of the knowledge base triggers a run automatically.
    pub is_run_triggered_on_kb_change: bool,
    /// The configuration of the source code management (SCM).
    pub scm_configuration: models::ScmConfiguration,
    /// The configuration of the verification.
    pub verify_configuration: models::VerifyConfiguration,
    /// The configuration of the detection.
    pub detect_configuration: models::DetectConfiguration,
    /// The network configuration.
    pub network_configuration: models::NetworkConfiguration,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RemediationRecipe {
        id = "id";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        knowledge_base_id = "knowledgeBaseId";
        is_run_triggered_on_kb_change = "isRunTriggeredOnKbChange";
        scm_configuration = "scmConfiguration";
        verify_configuration = "verifyConfiguration";
        detect_configuration = "detectConfiguration";
        network_configuration = "networkConfiguration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
