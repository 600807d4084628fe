// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A realtime message authentication.
    ///
    /// The field `authenticationType` selects the variant.
    pub enum RealtimeMessageAuthentication by "authenticationType", sent {
        Credentials(models::RealtimeMessageAuthenticationCredentials) = "CREDENTIALS",
            as_credentials;
        Token(models::RealtimeMessageAuthenticationToken) = "TOKEN", as_token;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Credentials Token;
    }
}
