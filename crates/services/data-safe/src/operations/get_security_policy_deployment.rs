// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security policy deployment.
    ///
    /// The response has the header `etag`.
    GetSecurityPolicyDeployment = GET "/securityPolicyDeployments/{securityPolicyDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyDeployment/GetSecurityPolicyDeployment";
    required {
        security_policy_deployment_id = path "securityPolicyDeploymentId" (String);
    }
    returns {
        json(models::SecurityPolicyDeployment),
        state(models::SecurityPolicyDeploymentLifecycleState),
    }
}
