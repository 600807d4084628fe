// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Build outputs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildOutputs {
    /// The exported variables.
    pub exported_variables: Option<models::ExportedVariableCollection>,
    /// The delivered artifacts.
    pub delivered_artifacts: Option<models::DeliveredArtifactCollection>,
    /// The parameters that override those of the deployed artifacts.
    pub artifact_override_parameters: Option<models::DeployArtifactOverrideArgumentCollection>,
    /// The vulnerability audit summary collection.
    pub vulnerability_audit_summary_collection: Option<models::VulnerabilityAuditSummaryCollection>,
}

model! {
    BuildOutputs {
        exported_variables = "exportedVariables";
        delivered_artifacts = "deliveredArtifacts";
        artifact_override_parameters = "artifactOverrideParameters";
        vulnerability_audit_summary_collection = "vulnerabilityAuditSummaryCollection";
    }
}
