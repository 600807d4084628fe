// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a shape.
    pub enum ShapeState {
        UnknownValue = "UNKNOWN",
        UnknownEnumValue = "UNKNOWN_ENUM_VALUE",
        InProgress = "IN_PROGRESS",
        InProgress2 = "in-progress",
        Empty = "",
        V1 = "1",
        V1_5 = "1.5",
        V15 = "15",
        V = "*",
        Self_ = "SELF",
        On = "ON",
        No = "NO",
    }
}
