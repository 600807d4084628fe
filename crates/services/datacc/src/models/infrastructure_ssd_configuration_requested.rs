// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the SSD configuration requested of infrastructure.
    pub enum InfrastructureSsdConfigurationRequested {
        SixSsds = "SIX_SSDS",
        TwelveSsds = "TWELVE_SSDS",
        EighteenSsds = "EIGHTEEN_SSDS",
        TwentyFourSsds = "TWENTY_FOUR_SSDS",
    }
}
