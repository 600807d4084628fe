// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `valueModified` in `SummarizeAwrDbParameters`.
    pub enum SummarizeAwrDbParametersValueModified {
        Modified = "MODIFIED",
        SystemMod = "SYSTEM_MOD",
        False = "FALSE",
    }
}
