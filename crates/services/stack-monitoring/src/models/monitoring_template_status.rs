// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a monitoring template.
    pub enum MonitoringTemplateStatus {
        NotApplied = "NOT_APPLIED",
        Applied = "APPLIED",
        PartialApplied = "PARTIAL_APPLIED",
    }
}
