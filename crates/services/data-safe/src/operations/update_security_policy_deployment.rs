// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the security policy deployment.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSecurityPolicyDeployment = PUT "/securityPolicyDeployments/{securityPolicyDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyDeployment/UpdateSecurityPolicyDeployment";
    required {
        security_policy_deployment_id = path "securityPolicyDeploymentId" (String);
        update_security_policy_deployment_details =
            json(models::UpdateSecurityPolicyDeploymentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_security_policy_deployment, models::SecurityPolicyDeployment,
            models::SecurityPolicyDeploymentLifecycleState);
    }
}
