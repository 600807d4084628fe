// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a project repository analytics to summarize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeProjectRepositoryAnalyticsDetails {
    /// The email address of the author.
    pub author_email: Option<String>,
    /// The names of the repository metrics.
    pub repository_metrics: Vec<models::SummarizeProjectRepositoryAnalyticsRepositoryMetric>,
    /// The period that the metrics are aggregated for.
    pub aggregation_duration:
        Option<models::SummarizeProjectRepositoryAnalyticsAggregationDuration>,
    /// The start time.
    pub start_time: DateTime<Utc>,
    /// The end time.
    pub end_time: Option<DateTime<Utc>>,
    /// The fields or attributes to group by.
    pub group_by: Option<models::SummarizeProjectRepositoryAnalyticsGroupBy>,
}

model! {
    SummarizeProjectRepositoryAnalyticsDetails {
        required {
            repository_metrics = "repositoryMetrics",
                with_repository_metrics([models::SummarizeProjectRepositoryAnalyticsRepositoryMetric]);
            start_time = "startTime", with_start_time(DateTime<Utc>);
        }
        optional {
            author_email = "authorEmail", with_author_email(String);
            aggregation_duration = "aggregationDuration",
                with_aggregation_duration(models::SummarizeProjectRepositoryAnalyticsAggregationDuration);
            end_time = "endTime", with_end_time(DateTime<Utc>);
            group_by = "groupBy", with_group_by(models::SummarizeProjectRepositoryAnalyticsGroupBy);
        }
    }
}
