// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a logging query data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingQueryDataSourceDetails {
    /// The regions.
    pub regions: Option<Vec<String>>,
    /// The query.
    pub query: Option<String>,
    /// The interval, in minutes.
    pub interval_in_minutes: Option<i64>,
    /// The threshold.
    ///
    /// Deprecated.
    #[deprecated]
    pub threshold: Option<i64>,
    /// The start of the query.
    pub query_start_time: Option<models::ContinuousQueryStartPolicy>,
    /// The operator.
    ///
    /// Deprecated.
    #[deprecated]
    pub operator: Option<models::LoggingQueryDataSourceOperator>,
    /// The type of the logging query of the data source.
    pub logging_query_type: Option<models::LoggingQueryDataSourceLoggingQueryType>,
    /// The number of additional entities.
    pub additional_entities_count: Option<i64>,
    /// The details of the logging query.
    pub logging_query_details: Option<models::LoggingQueryDetails>,
}

model! {
    LoggingQueryDataSourceDetails, "dataSourceFeedProvider" = "LOGGINGQUERY" {
        optional {
            regions = "regions", with_regions([String]);
            query = "query", with_query(String);
            interval_in_minutes = "intervalInMinutes", with_interval_in_minutes(i64);
            threshold = "threshold", with_threshold(i64);
            query_start_time = "queryStartTime",
                with_query_start_time(models::ContinuousQueryStartPolicy);
            operator = "operator", with_operator(models::LoggingQueryDataSourceOperator);
            logging_query_type = "loggingQueryType",
                with_logging_query_type(models::LoggingQueryDataSourceLoggingQueryType);
            additional_entities_count = "additionalEntitiesCount",
                with_additional_entities_count(i64);
            logging_query_details = "loggingQueryDetails",
                with_logging_query_details(models::LoggingQueryDetails);
        }
    }
}
