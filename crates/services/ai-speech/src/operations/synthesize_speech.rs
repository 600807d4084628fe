// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Synthesizes speech from text.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SynthesizeSpeech = POST "/actions/synthesizeSpeech",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/SynthesizeSpeech/SynthesizeSpeech";
    facts {
        with_accept("audio/mpeg, audio/ogg, audio/pcm, audio/json");
        with_stream();
        without_default_retry();
    }
    required {
        synthesize_speech_details = json(models::SynthesizeSpeechDetails);
    }
    returns { stream }
}
