// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A realtime message send final result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageSendFinalResult {}

model! {
    RealtimeMessageSendFinalResult, "event" = "SEND_FINAL_RESULT" {}
}
