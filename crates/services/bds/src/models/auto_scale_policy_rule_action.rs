// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of an auto scale policy rule.
    pub enum AutoScalePolicyRuleAction {
        ChangeShapeScaleUp = "CHANGE_SHAPE_SCALE_UP",
        ChangeShapeScaleDown = "CHANGE_SHAPE_SCALE_DOWN",
    }
}
