// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A realtime message out.
    ///
    /// The field `event` selects the variant.
    pub enum RealtimeMessageOut by "event", sent {
        SendFinalResult(models::RealtimeMessageSendFinalResult) = "SEND_FINAL_RESULT",
            as_send_final_result;
    }
}
