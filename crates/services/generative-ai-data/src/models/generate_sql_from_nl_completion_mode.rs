// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the completion mode of a generate SQL from NL.
    pub enum GenerateSqlFromNlCompletionMode {
        WaitForCompletion = "WAIT_FOR_COMPLETION",
        BackgroundJob = "BACKGROUND_JOB",
    }
}
