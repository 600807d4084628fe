// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the tag value type of a target tag.
    pub enum TargetTagTagValueType {
        Value = "VALUE",
        Any = "ANY",
    }
}
