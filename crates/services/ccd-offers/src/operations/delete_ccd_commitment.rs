// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the ccd commitment.
    DeleteCcdCommitment = DELETE "/ccdCommitments/{ccdCommitmentId}";
    required {
        ccd_commitment_id = path "ccdCommitmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_ccd_commitment); }
}
