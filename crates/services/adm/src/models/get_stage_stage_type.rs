// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `stageType` in `GetStage`.
    pub enum GetStageStageType {
        Detect = "DETECT",
        Recommend = "RECOMMEND",
        Verify = "VERIFY",
        Apply = "APPLY",
    }
}
