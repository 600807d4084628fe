// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeDatabaseInsightResourceStatistics` can sort.
    pub enum SummarizeDatabaseInsightResourceStatisticsSortBy {
        UtilizationPercent = "utilizationPercent",
        Usage = "usage",
        UsageChangePercent = "usageChangePercent",
        DatabaseName = "databaseName",
        DatabaseType = "databaseType",
    }
}
