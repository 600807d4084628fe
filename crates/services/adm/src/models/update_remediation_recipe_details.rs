// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a remediation recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRemediationRecipeDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The configuration of the source code management (SCM).
    pub scm_configuration: Option<models::ScmConfiguration>,
    /// The configuration of the verification.
    pub verify_configuration: Option<models::VerifyConfiguration>,
    /// The configuration of the detection.
    pub detect_configuration: Option<models::DetectConfiguration>,
    /// The network configuration.
    pub network_configuration: Option<models::NetworkConfiguration>,
    /// The OCID of the knowledge base.
    pub knowledge_base_id: Option<String>,
    /// Whether an update of the knowledge base triggers a run automatically.
    pub is_run_triggered_on_kb_change: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRemediationRecipeDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            scm_configuration = "scmConfiguration",
                with_scm_configuration(models::ScmConfiguration), clear_scm_configuration;
            verify_configuration = "verifyConfiguration",
                with_verify_configuration(models::VerifyConfiguration), clear_verify_configuration;
            detect_configuration = "detectConfiguration",
                with_detect_configuration(models::DetectConfiguration), clear_detect_configuration;
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration),
                clear_network_configuration;
            knowledge_base_id = "knowledgeBaseId", with_knowledge_base_id(String),
                clear_knowledge_base_id;
            is_run_triggered_on_kb_change = "isRunTriggeredOnKbChange",
                with_is_run_triggered_on_kb_change(bool), clear_is_run_triggered_on_kb_change;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
