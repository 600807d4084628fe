// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the light level indicator of a cross connect status.
    pub enum CrossConnectStatusLightLevelIndicator {
        NoLight = "NO_LIGHT",
        LowWarn = "LOW_WARN",
        HighWarn = "HIGH_WARN",
        Bad = "BAD",
        Good = "GOOD",
    }
}
