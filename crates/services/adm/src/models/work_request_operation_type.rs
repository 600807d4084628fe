// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateRemediationRecipe = "CREATE_REMEDIATION_RECIPE",
        DeleteRemediationRecipe = "DELETE_REMEDIATION_RECIPE",
        MoveRemediationRecipe = "MOVE_REMEDIATION_RECIPE",
        UpdateRemediationRecipe = "UPDATE_REMEDIATION_RECIPE",
        ActivateRemediationRecipe = "ACTIVATE_REMEDIATION_RECIPE",
        DeactivateRemediationRecipe = "DEACTIVATE_REMEDIATION_RECIPE",
        CreateKnowledgeBase = "CREATE_KNOWLEDGE_BASE",
        DeleteKnowledgeBase = "DELETE_KNOWLEDGE_BASE",
        MoveKnowledgeBase = "MOVE_KNOWLEDGE_BASE",
        UpdateKnowledgeBase = "UPDATE_KNOWLEDGE_BASE",
    }
}
