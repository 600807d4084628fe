// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An Exadata insight resource statistics aggregation.
    ///
    /// The field `exadataResourceType` selects the variant.
    pub enum ExadataInsightResourceStatisticsAggregation by "exadataResourceType" {
        Database(models::ExadataDatabaseStatisticsSummary) = "DATABASE", as_database;
        Diskgroup(models::ExadataDiskgroupStatisticsSummary) = "DISKGROUP", as_diskgroup;
        Host(models::ExadataHostStatisticsSummary) = "HOST", as_host;
        StorageServer(models::ExadataStorageServerStatisticsSummary) = "STORAGE_SERVER",
            as_storage_server;
    }
}
