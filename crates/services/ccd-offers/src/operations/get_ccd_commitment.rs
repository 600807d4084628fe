// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ccd commitment.
    ///
    /// The response has the header `etag`.
    GetCcdCommitment = GET "/ccdCommitments/{ccdCommitmentId}";
    required {
        ccd_commitment_id = path "ccdCommitmentId" (String);
    }
    returns { json(models::CcdCommitment), state(models::CcdCommitmentLifecycleState) }
}
