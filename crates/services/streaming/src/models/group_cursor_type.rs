// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a group cursor.
    pub enum GroupCursorType {
        AtTime = "AT_TIME",
        Latest = "LATEST",
        TrimHorizon = "TRIM_HORIZON",
    }
}
