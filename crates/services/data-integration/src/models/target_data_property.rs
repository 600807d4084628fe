// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data property of a target.
    pub enum TargetDataProperty {
        Truncate = "TRUNCATE",
        Merge = "MERGE",
        Backup = "BACKUP",
        Overwrite = "OVERWRITE",
        Append = "APPEND",
        Ignore = "IGNORE",
    }
}
