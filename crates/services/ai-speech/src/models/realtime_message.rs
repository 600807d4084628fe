// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A realtime message.
    ///
    /// The field `event` selects the variant.
    pub enum RealtimeMessage by "event", sent {
        Ackaudio(models::RealtimeMessageAckAudio) = "ACKAUDIO", as_ackaudio;
        Connect(models::RealtimeMessageConnect) = "CONNECT", as_connect;
        Error(models::RealtimeMessageError) = "ERROR", as_error;
        Result(models::RealtimeMessageResult) = "RESULT", as_result;
    }
    shared {
        /// The ID of the session.
        session_id = "sessionId", str, in Ackaudio Connect Error Result;
    }
}
