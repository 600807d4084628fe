// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the patch level of a recommended patch.
    pub enum RecommendedPatchPatchLevel {
        Latest = "LATEST",
        LatestMinusOne = "LATEST_MINUS_ONE",
        LatestMinusTwo = "LATEST_MINUS_TWO",
    }
}
