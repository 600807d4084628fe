// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the import option of runbook import as.
    pub enum RunbookImportAsImportOption {
        Retain = "RETAIN",
        Replace = "REPLACE",
        Increment = "INCREMENT",
    }
}
