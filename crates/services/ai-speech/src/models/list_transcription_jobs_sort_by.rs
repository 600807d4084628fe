// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListTranscriptionJobs` can sort.
    pub enum ListTranscriptionJobsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
