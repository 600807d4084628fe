// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the security policy deployment.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshSecurityPolicyDeployment =
        POST "/securityPolicyDeployments/{securityPolicyDeploymentId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyDeployment/RefreshSecurityPolicyDeployment";
    facts { with_retry_token(); }
    required {
        security_policy_deployment_id = path "securityPolicyDeploymentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_security_policy_deployment, models::SecurityPolicyDeployment,
            models::SecurityPolicyDeploymentLifecycleState);
    }
}
