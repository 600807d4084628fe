// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a DR plan group.
    pub enum DrPlanGroupType {
        UserDefined = "USER_DEFINED",
        BuiltIn = "BUILT_IN",
        BuiltInPrecheck = "BUILT_IN_PRECHECK",
        UserDefinedPause = "USER_DEFINED_PAUSE",
    }
}
