// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a ccd commitment.
    CreateCcdCommitment = POST "/ccdCommitments";
    facts { with_retry_token(); }
    required {
        ccd_offer_id = query "ccdOfferId" (String);
        create_ccd_commitment_details = json(models::CreateCcdCommitmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CcdCommitment) }
    then {
        settled(get_ccd_commitment, models::CcdCommitment, models::CcdCommitmentLifecycleState);
        with_id("ccdCommitmentId", "id");
    }
}
