// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the position of a patch insert multiple instruction.
    pub enum PatchInsertMultipleInstructionPosition {
        Before = "BEFORE",
        After = "AFTER",
    }
}
