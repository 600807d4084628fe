// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDiscoveryJobResults` can sort.
    pub enum ListDiscoveryJobResultsSortBy {
        DiscoveryType = "discoveryType",
        TimeFinished = "timeFinished",
        SchemaName = "schemaName",
        ObjectName = "objectName",
        ColumnName = "columnName",
        PlannedAction = "plannedAction",
        ConfidenceLevel = "confidenceLevel",
    }
}
