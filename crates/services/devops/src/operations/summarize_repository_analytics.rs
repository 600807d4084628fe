// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the repository analytics.
    SummarizeRepositoryAnalytics = POST "/repository/{repositoryId}/repositoryAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositoryMetricAggregation/SummarizeRepositoryAnalytics";
    required {
        repository_id = path "repositoryId" (String);
        summarize_repository_analytics_details = json(models::SummarizeRepositoryAnalyticsDetails);
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
