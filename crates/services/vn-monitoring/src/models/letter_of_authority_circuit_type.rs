// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the circuit type of a letter of authority.
    pub enum LetterOfAuthorityCircuitType {
        SingleModeLc = "Single_mode_LC",
        SingleModeSc = "Single_mode_SC",
    }
}
