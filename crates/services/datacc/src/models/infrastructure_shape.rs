// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape of infrastructure.
    pub enum InfrastructureShape {
        SixSsds = "SIX_SSDS",
        TwelveSsds = "TWELVE_SSDS",
        EighteenSsds = "EIGHTEEN_SSDS",
        TwentyFourSsds = "TWENTY_FOUR_SSDS",
    }
}
