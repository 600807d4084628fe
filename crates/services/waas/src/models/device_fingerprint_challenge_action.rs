// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a device fingerprint challenge.
    pub enum DeviceFingerprintChallengeAction {
        Detect = "DETECT",
        Block = "BLOCK",
    }
}
