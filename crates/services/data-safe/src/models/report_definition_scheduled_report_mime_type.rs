// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheduled report MIME type of a report definition.
    pub enum ReportDefinitionScheduledReportMimeType {
        Pdf = "PDF",
        Xls = "XLS",
        Json = "JSON",
    }
}
