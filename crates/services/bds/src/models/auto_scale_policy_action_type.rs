// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action type of an auto scale policy.
    pub enum AutoScalePolicyActionType {
        VerticalScaling = "VERTICAL_SCALING",
        HorizontalScaling = "HORIZONTAL_SCALING",
    }
}
