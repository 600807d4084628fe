// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

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
    returns { json(models::Commitment) }
}
