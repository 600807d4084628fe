// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an audio format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioFormatDetails {
    /// The format.
    pub format: Option<String>,
    /// The number of channels.
    pub number_of_channels: Option<i64>,
    /// The encoding.
    pub encoding: Option<String>,
    /// The sample rate of the audio, in Hz.
    pub sample_rate_in_hz: Option<i64>,
}

model! {
    AudioFormatDetails {
        format = "format";
        number_of_channels = "numberOfChannels";
        encoding = "encoding";
        sample_rate_in_hz = "sampleRateInHz";
    }
}
