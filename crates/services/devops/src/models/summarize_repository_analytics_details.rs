// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a repository analytics to summarize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeRepositoryAnalyticsDetails {
    /// The email address of the author.
    pub author_email: Option<String>,
    /// The names of the repository metrics.
    pub repository_metrics: Vec<models::SummarizeRepositoryAnalyticsRepositoryMetric>,
    /// The period that the metrics are aggregated for.
    pub aggregation_duration: Option<models::SummarizeRepositoryAnalyticsAggregationDuration>,
    /// The start time.
    pub start_time: DateTime<Utc>,
    /// The end time.
    pub end_time: Option<DateTime<Utc>>,
    /// The fields or attributes to group by.
    pub group_by: Option<models::SummarizeRepositoryAnalyticsGroupBy>,
}

model! {
    SummarizeRepositoryAnalyticsDetails {
        required {
            repository_metrics = "repositoryMetrics",
                with_repository_metrics([models::SummarizeRepositoryAnalyticsRepositoryMetric]);
            start_time = "startTime", with_start_time(DateTime<Utc>);
        }
        optional {
            author_email = "authorEmail", with_author_email(String);
            aggregation_duration = "aggregationDuration",
                with_aggregation_duration(models::SummarizeRepositoryAnalyticsAggregationDuration);
            end_time = "endTime", with_end_time(DateTime<Utc>);
            group_by = "groupBy", with_group_by(models::SummarizeRepositoryAnalyticsGroupBy);
        }
    }
}
