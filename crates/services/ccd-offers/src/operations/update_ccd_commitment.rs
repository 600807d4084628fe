// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the ccd commitment.
    UpdateCcdCommitment = PUT "/ccdCommitments/{ccdCommitmentId}";
    required {
        ccd_commitment_id = path "ccdCommitmentId" (String);
        update_ccd_commitment_details = json(models::UpdateCcdCommitmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CcdCommitment) }
    then {
        settled(get_ccd_commitment, models::CcdCommitment, models::CcdCommitmentLifecycleState);
    }
}
