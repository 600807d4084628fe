// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the datasafe user exclusion status of an audit policy entry.
    pub enum AuditPolicyEntryDatasafeUserExclusionStatus {
        ExcludedSuccess = "EXCLUDED_SUCCESS",
        ExcludedFailed = "EXCLUDED_FAILED",
        NotExcluded = "NOT_EXCLUDED",
    }
}
