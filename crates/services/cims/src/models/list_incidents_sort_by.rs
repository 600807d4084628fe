// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListIncidents` can sort.
    pub enum ListIncidentsSortBy {
        DateUpdated = "dateUpdated",
        Severity = "severity",
    }
}
