// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An agreement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agreement {
    /// The UUID.
    pub uuid: String,
    /// The terms and conditions text.
    pub terms_and_conditions_text: String,
    /// The signature.
    pub signature: String,
}

model! {
    Agreement {
        uuid = "uuid";
        terms_and_conditions_text = "termsAndConditionsText";
        signature = "signature";
    }
}
