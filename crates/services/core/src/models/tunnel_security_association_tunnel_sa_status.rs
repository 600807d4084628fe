// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the tunnel sa status of a tunnel security association.
    pub enum TunnelSecurityAssociationTunnelSaStatus {
        Initiating = "INITIATING",
        Listening = "LISTENING",
        Up = "UP",
        Down = "DOWN",
        Error = "ERROR",
        UnknownValue = "UNKNOWN",
    }
}
