// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the detector recipe type of a detector recipe.
    pub enum DetectorRecipeType {
        Limited = "LIMITED",
        Basic = "BASIC",
        Standard = "STANDARD",
        Enterprise = "ENTERPRISE",
    }
}
