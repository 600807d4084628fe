// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the commitment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCommitment = GET "/commitments/{commitmentId}";
    facts { without_default_retry(); }
    required {
        commitment_id = path "commitmentId" (String);
    }
    optional {
        /// The subscription ID for calls from the gateway. For internal purposes only; ignored on
        /// public requests.
        x_one_gateway_subscription_id = header "x-one-gateway-subscription-id" (String);
        /// The name of the OCI home region. Required if it is not `us-ashburn-1`.
        x_one_origin_region = header "x-one-origin-region" (String);
    }
    returns { json(models::CommitmentDetail) }
}
