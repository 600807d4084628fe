// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// TTS Oracle speech settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TtsOracleSpeechSettings {
    /// The text type.
    pub text_type: Option<models::TtsOracleSpeechSettingsTextType>,
    /// The sample rate of the audio, in Hz.
    pub sample_rate_in_hz: Option<i64>,
    /// The format of the output.
    pub output_format: Option<models::TtsOracleSpeechSettingsOutputFormat>,
    /// The speech mark types.
    pub speech_mark_types: Option<Vec<models::TtsOracleSpeechSettingsSpeechMarkType>>,
}

model! {
    TtsOracleSpeechSettings {
        optional {
            text_type = "textType", with_text_type(models::TtsOracleSpeechSettingsTextType);
            sample_rate_in_hz = "sampleRateInHz", with_sample_rate_in_hz(i64);
            output_format = "outputFormat",
                with_output_format(models::TtsOracleSpeechSettingsOutputFormat);
            speech_mark_types = "speechMarkTypes",
                with_speech_mark_types([models::TtsOracleSpeechSettingsSpeechMarkType]);
        }
    }
}
