// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the deployment subscription.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDeploymentSubscription = POST "/deployments/{deploymentId}/actions/changeSubscription",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/ChangeDeploymentSubscription";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        change_deployment_subscription_details = json(models::ChangeDeploymentSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_deployment, models::Deployment, models::DeploymentLifecycleState); }
}
