// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the write mode of a write operation configuration.
    pub enum WriteOperationConfigWriteMode {
        Overwrite = "OVERWRITE",
        Append = "APPEND",
        Merge = "MERGE",
        Ignore = "IGNORE",
    }
}
