// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the LUN status of a logical unit.
    pub enum LogicalUnitLunStatus {
        Free = "FREE",
        Unusable = "UNUSABLE",
        Used = "USED",
    }
}
