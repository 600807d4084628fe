// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListFindings`.
    pub enum ListFindingsField {
        Severity = "severity",
        FindingKey = "findingKey",
        Reference = "reference",
        TargetId = "targetId",
        IsTopFinding = "isTopFinding",
        Title = "title",
        Category = "category",
        Remarks = "remarks",
        Details = "details",
        Summary = "summary",
        IsRiskModified = "isRiskModified",
    }
}
