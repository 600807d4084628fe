// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the window type of a window type description.
    pub enum WindowTypeDescriptionWindowType {
        Planned = "PLANNED",
        Unplanned = "UNPLANNED",
    }
}
