// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A realtime message authentication token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageAuthenticationToken {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The token.
    pub token: Secret,
}

model! {
    RealtimeMessageAuthenticationToken, "authenticationType" = "TOKEN" {
        compartment_id = "compartmentId";
        token = "token";
    }
}
