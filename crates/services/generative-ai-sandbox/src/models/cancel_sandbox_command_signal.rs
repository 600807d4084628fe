// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the signal of a cancel sandbox command.
    pub enum CancelSandboxCommandSignal {
        Sigterm = "SIGTERM",
        Sigkill = "SIGKILL",
    }
}
