// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a security policy entry state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityPolicyEntryStateSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the security policy entry.
    pub security_policy_entry_id: String,
    /// The OCID of the security policy deployment.
    pub security_policy_deployment_id: Option<String>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The type of the security policy entry.
    pub entry_type: models::SecurityPolicyEntryStateEntryType,
    /// The status of the deployment of the security policy.
    pub deployment_status: models::SecurityPolicyEntryStateDeploymentStatus,
    /// The details of the deployment status.
    pub deployment_status_details: Option<String>,
}

model! {
    SecurityPolicyEntryStateSummary {
        id = "id";
        security_policy_entry_id = "securityPolicyEntryId";
        security_policy_deployment_id = "securityPolicyDeploymentId";
        target_id = "targetId";
        entry_type = "entryType";
        deployment_status = "deploymentStatus";
        deployment_status_details = "deploymentStatusDetails";
    }
}
