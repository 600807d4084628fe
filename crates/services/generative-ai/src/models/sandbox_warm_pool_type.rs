// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The pool type. `MANAGED` pools run the Python runtime of the service, `CUSTOM` pools run a
    /// customer image.
    pub enum SandboxWarmPoolType {
        Managed = "MANAGED",
        Custom = "CUSTOM",
    }
}
