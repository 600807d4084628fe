// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the speech.
    GetSpeech = GET "/speech";
    facts {
        with_accept("audio/mpeg, audio/json");
        with_stream();
    }
    returns { stream }
}
