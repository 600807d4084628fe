// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the accepted agreement.
    DeleteAcceptedAgreement = DELETE "/acceptedAgreements/{acceptedAgreementId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/AcceptedAgreement/DeleteAcceptedAgreement";
    required {
        accepted_agreement_id = path "acceptedAgreementId" (String);
    }
    optional {
        /// The signature.
        signature = query "signature" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
