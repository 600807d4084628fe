// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Checks whether the deployment has a wallet.
    ///
    /// The response has the header `etag`.
    DeploymentWalletExists = POST "/deployments/{deploymentId}/actions/walletExists",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/DeploymentWalletExists";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        deployment_wallet_exists_details = json(models::DeploymentWalletExistsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DeploymentWalletExistsResponseDetails) }
}
