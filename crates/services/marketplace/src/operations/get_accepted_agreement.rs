// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the accepted agreement.
    ///
    /// The response has the header `etag`.
    GetAcceptedAgreement = GET "/acceptedAgreements/{acceptedAgreementId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/AcceptedAgreement/GetAcceptedAgreement";
    required {
        accepted_agreement_id = path "acceptedAgreementId" (String);
    }
    returns { json(models::AcceptedAgreement) }
}
