// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an agreement record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgreementRecordSummary {
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The ID of the agreement.
    pub agreement_uuid: String,
    /// The signature of the agreement.
    pub agreement_signature: String,
}

model! {
    AgreementRecordSummary {
        time_accepted = "timeAccepted";
        agreement_uuid = "agreementUuid";
        agreement_signature = "agreementSignature";
    }
}
