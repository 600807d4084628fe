// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the accepted agreement.
    ///
    /// The response has the header `etag`.
    UpdateAcceptedAgreement = PUT "/acceptedAgreements/{acceptedAgreementId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/AcceptedAgreement/UpdateAcceptedAgreement";
    facts { with_retry_token(); }
    required {
        accepted_agreement_id = path "acceptedAgreementId" (String);
        update_accepted_agreement_details = json(models::UpdateAcceptedAgreementDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AcceptedAgreement) }
}
