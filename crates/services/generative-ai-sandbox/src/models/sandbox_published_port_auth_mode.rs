// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the published port auth mode of a sandbox.
    pub enum SandboxPublishedPortAuthMode {
        OciIam = "OCI_IAM",
    }
}
