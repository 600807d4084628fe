// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// A realtime session token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeSessionToken {
    /// The token.
    pub token: Secret,
    /// The ID of the session.
    pub session_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RealtimeSessionToken {
        token = "token";
        session_id = "sessionId";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
