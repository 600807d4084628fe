// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a stage.
    pub enum StageType {
        Detect = "DETECT",
        Recommend = "RECOMMEND",
        Verify = "VERIFY",
        Apply = "APPLY",
    }
}
