// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a data source summary.
    ///
    /// The field `dataSourceFeedProvider` selects the variant.
    pub enum DataSourceSummaryDetails by "dataSourceFeedProvider" {
        Loggingquery(models::LoggingQueryDataSourceSummaryDetails) = "LOGGINGQUERY",
            as_loggingquery;
        Scheduledquery(models::ScheduledQueryDataSourceSummaryObjDetails) = "SCHEDULEDQUERY",
            as_scheduledquery;
    }
}
