// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Exadata resource type of a summarize Exadata insight resource
    /// utilization insight aggregation.
    pub enum SummarizeExadataInsightResourceUtilizationInsightAggregationExadataResourceType {
        Database = "DATABASE",
        Host = "HOST",
        StorageServer = "STORAGE_SERVER",
        Diskgroup = "DISKGROUP",
    }
}
