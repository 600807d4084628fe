// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a top utilized product license.
    pub enum TopUtilizedProductLicenseStatus {
        Incomplete = "INCOMPLETE",
        IssuesFound = "ISSUES_FOUND",
        Warning = "WARNING",
        Ok = "OK",
    }
}
