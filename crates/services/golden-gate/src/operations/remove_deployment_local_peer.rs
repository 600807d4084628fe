// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the deployment local peer.
    ///
    /// The response has the header `opc-work-request-id`.
    RemoveDeploymentLocalPeer = POST "/deployments/{deploymentId}/actions/removeLocalPeer",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/RemoveDeploymentLocalPeer";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        remove_deployment_local_peer_details = json(models::RemoveDeploymentLocalPeerDetails);
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
    then { settled(get_deployment, models::Deployment, models::DeploymentLifecycleState); }
}
