// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a js challenge.
    pub enum JsChallengeAction {
        Detect = "DETECT",
        Block = "BLOCK",
    }
}
