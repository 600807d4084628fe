// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Exadata resource type of a summarize Exadata insight resource
    /// forecast trend.
    pub enum SummarizeExadataInsightResourceForecastTrendExadataResourceType {
        Database = "DATABASE",
        Host = "HOST",
        StorageServer = "STORAGE_SERVER",
        Diskgroup = "DISKGROUP",
    }
}
