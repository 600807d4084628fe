// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the security policy deployment to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeSecurityPolicyDeploymentCompartment =
        POST "/securityPolicyDeployments/{securityPolicyDeploymentId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyDeployment/ChangeSecurityPolicyDeploymentCompartment";
    facts { with_retry_token(); }
    required {
        security_policy_deployment_id = path "securityPolicyDeploymentId" (String);
        change_security_policy_deployment_compartment_details =
            json(models::ChangeSecurityPolicyDeploymentCompartmentDetails);
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
