// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of an approval workflow maximum duration.
    pub enum ApprovalWorkflowMaxDurationUnit {
        Month = "MONTH",
        Week = "WEEK",
        Day = "DAY",
        Hour = "HOUR",
    }
}
