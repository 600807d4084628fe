// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

/// Realtime message authentication credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageAuthenticationCredentials {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The headers.
    pub headers: BTreeMap<String, Secret>,
}

model! {
    RealtimeMessageAuthenticationCredentials, "authenticationType" = "CREDENTIALS" {
        compartment_id = "compartmentId";
        headers = "headers";
    }
}
