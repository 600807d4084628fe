// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the format of a generate user assessment report.
    pub enum GenerateUserAssessmentReportFormat {
        Pdf = "PDF",
        Xls = "XLS",
    }
}
