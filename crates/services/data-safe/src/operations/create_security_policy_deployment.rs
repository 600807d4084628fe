// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security policy deployment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSecurityPolicyDeployment = POST "/securityPolicyDeployments",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyDeployment/CreateSecurityPolicyDeployment";
    facts { with_retry_token(); }
    required {
        create_security_policy_deployment_details =
            json(models::CreateSecurityPolicyDeploymentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityPolicyDeployment) }
    then {
        settled(get_security_policy_deployment, models::SecurityPolicyDeployment,
            models::SecurityPolicyDeploymentLifecycleState);
        with_id("securityPolicyDeploymentId", "id");
    }
}
