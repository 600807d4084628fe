// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the hardware type of a flex component.
    pub enum FlexComponentHardwareType {
        Compute = "COMPUTE",
        Cell = "CELL",
    }
}
