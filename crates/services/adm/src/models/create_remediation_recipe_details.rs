// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a remediation recipe to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRemediationRecipeDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The configuration of the source code management (SCM).
    pub scm_configuration: models::ScmConfiguration,
    /// The configuration of the verification.
    pub verify_configuration: models::VerifyConfiguration,
    /// The configuration of the detection.
    pub detect_configuration: models::DetectConfiguration,
    /// The network configuration.
    pub network_configuration: models::NetworkConfiguration,
    /// The OCID of the knowledge base.
    pub knowledge_base_id: String,
    /// Whether an update of the knowledge base triggers a run automatically.
    pub is_run_triggered_on_kb_change: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRemediationRecipeDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            scm_configuration = "scmConfiguration",
                with_scm_configuration(models::ScmConfiguration);
            verify_configuration = "verifyConfiguration",
                with_verify_configuration(models::VerifyConfiguration);
            detect_configuration = "detectConfiguration",
                with_detect_configuration(models::DetectConfiguration);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
            knowledge_base_id = "knowledgeBaseId", with_knowledge_base_id(String);
            is_run_triggered_on_kb_change = "isRunTriggeredOnKbChange",
                with_is_run_triggered_on_kb_change(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
