// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an action.
    pub enum ActionType {
        ChangeCountBy = "CHANGE_COUNT_BY",
    }
}
