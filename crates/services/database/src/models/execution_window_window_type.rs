// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the window type of an execution window.
    pub enum ExecutionWindowWindowType {
        Planned = "PLANNED",
        Unplanned = "UNPLANNED",
    }
}
