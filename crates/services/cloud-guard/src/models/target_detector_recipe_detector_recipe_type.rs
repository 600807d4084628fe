// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the detector recipe type of a target detector recipe.
    pub enum TargetDetectorRecipeDetectorRecipeType {
        Limited = "LIMITED",
        Basic = "BASIC",
        Standard = "STANDARD",
        Enterprise = "ENTERPRISE",
    }
}
