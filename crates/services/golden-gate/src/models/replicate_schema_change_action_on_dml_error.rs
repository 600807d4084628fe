// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action on DML error of a replicate schema change.
    pub enum ReplicateSchemaChangeActionOnDmlError {
        Terminate = "TERMINATE",
        Discard = "DISCARD",
        Ignore = "IGNORE",
    }
}
