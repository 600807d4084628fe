// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security policy entry state.
    ///
    /// The response has the header `etag`.
    GetSecurityPolicyEntryState =
        GET "/securityPolicyDeployments/{securityPolicyDeploymentId}/securityPolicyEntryStates/{securityPolicyEntryStateId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyEntryState/GetSecurityPolicyEntryState";
    required {
        security_policy_deployment_id = path "securityPolicyDeploymentId" (String);
        security_policy_entry_state_id = path "securityPolicyEntryStateId" (String);
    }
    returns { json(models::SecurityPolicyEntryState) }
}
