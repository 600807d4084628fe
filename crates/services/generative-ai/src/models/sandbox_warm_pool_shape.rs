// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The size of each sandbox: `SMALL`, `MEDIUM` or `LARGE`.
    pub enum SandboxWarmPoolShape {
        Small = "SMALL",
        Medium = "MEDIUM",
        Large = "LARGE",
    }
}
