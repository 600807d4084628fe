// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a repository analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryAnalyticsDetails {
    /// The email address of the author.
    pub author_email: Option<String>,
    /// The names of the repository metrics.
    pub repository_metrics: Vec<models::RepositoryAnalyticsRepositoryMetric>,
    /// The period that the metrics are aggregated for.
    pub aggregation_duration: Option<models::RepositoryAnalyticsAggregationDuration>,
    /// The start time.
    pub start_time: DateTime<Utc>,
    /// The end time.
    pub end_time: Option<DateTime<Utc>>,
    /// The fields or attributes to group by.
    pub group_by: Option<models::RepositoryAnalyticsGroupBy>,
}

model! {
    RepositoryAnalyticsDetails {
        author_email = "authorEmail";
        repository_metrics = "repositoryMetrics";
        aggregation_duration = "aggregationDuration";
        start_time = "startTime";
        end_time = "endTime";
        group_by = "groupBy";
    }
}
