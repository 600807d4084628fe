// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of a microsoft fabric connection.
    pub enum MicrosoftFabricConnectionTechnologyType {
        MicrosoftFabricLakehouse = "MICROSOFT_FABRIC_LAKEHOUSE",
        MicrosoftFabricMirror = "MICROSOFT_FABRIC_MIRROR",
    }
}
