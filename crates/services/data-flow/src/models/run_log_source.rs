// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source of a run log.
    pub enum RunLogSource {
        Application = "APPLICATION",
        Driver = "DRIVER",
        Executor = "EXECUTOR",
    }
}
