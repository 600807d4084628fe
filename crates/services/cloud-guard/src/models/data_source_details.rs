// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a data source.
    ///
    /// The field `dataSourceFeedProvider` selects the variant.
    pub enum DataSourceDetails by "dataSourceFeedProvider" {
        Loggingquery(models::LoggingQueryDataSourceDetails) = "LOGGINGQUERY", as_loggingquery;
        Scheduledquery(models::ScheduledQueryDataSourceObjDetails) = "SCHEDULEDQUERY",
            as_scheduledquery;
    }
}
