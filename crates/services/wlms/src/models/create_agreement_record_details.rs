// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an agreement record to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgreementRecordDetails {
    /// The ID of the agreement.
    pub agreement_uuid: String,
    /// The signature of the agreement.
    pub agreement_signature: String,
}

model! {
    CreateAgreementRecordDetails {
        required {
            agreement_uuid = "agreementUuid", with_agreement_uuid(String);
            agreement_signature = "agreementSignature", with_agreement_signature(String);
        }
    }
}
