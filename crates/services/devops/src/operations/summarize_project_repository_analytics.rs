// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the project repository analytics.
    SummarizeProjectRepositoryAnalytics = POST "/projects/{projectId}/repositoryAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositoryMetricAggregation/SummarizeProjectRepositoryAnalytics";
    required {
        project_id = path "projectId" (String);
        summarize_project_repository_analytics_details =
            json(models::SummarizeProjectRepositoryAnalyticsDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RepositoryMetricAggregation),
        items(models::RepositoryMetricSummary = |page| page.items),
    }
}
