// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A security policy entry state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityPolicyEntryState {
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
    /// The details of the deployment status.
    pub deployment_status_details: Option<String>,
    /// The status of the deployment of the security policy.
    pub deployment_status: models::SecurityPolicyEntryStateDeploymentStatus,
    /// The entry details.
    pub entry_details: Option<models::EntryDetails>,
}

model! {
    SecurityPolicyEntryState {
        id = "id";
        security_policy_entry_id = "securityPolicyEntryId";
        security_policy_deployment_id = "securityPolicyDeploymentId";
        target_id = "targetId";
        entry_type = "entryType";
        deployment_status_details = "deploymentStatusDetails";
        deployment_status = "deploymentStatus";
        entry_details = "entryDetails";
    }
}
