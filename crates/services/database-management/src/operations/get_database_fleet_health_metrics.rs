// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database fleet health metrics.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDatabaseFleetHealthMetrics = GET "/fleetMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/DatabaseFleetHealthMetrics/GetDatabaseFleetHealthMetrics";
    facts { without_default_retry(); }
    required {
        compare_baseline_time = query "compareBaselineTime" (String);
        compare_target_time = query "compareTargetTime" (String);
    }
    optional {
        /// The OCID of the managed database group.
        managed_database_group_id = query "managedDatabaseGroupId" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The time window for the comparison of metrics.
        compare_type = query "compareType" (models::GetDatabaseFleetHealthMetricsCompareType);
        /// The names of the metrics to retrieve, separated by commas. If absent, all supported
        /// metrics are returned.
        filter_by_metric_names = query "filterByMetricNames" (String);
        /// The filter by database type.
        filter_by_database_type = query "filterByDatabaseType" (String);
        /// The filter by database sub type.
        filter_by_database_sub_type = query "filterByDatabaseSubType" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::GetDatabaseFleetHealthMetricsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The filter by database deployment type.
        filter_by_database_deployment_type = query "filterByDatabaseDeploymentType" (String);
        /// The filter by database version.
        filter_by_database_version = query "filterByDatabaseVersion" (String);
        /// Filters by the values of defined tags, in the form `{namespace}.{tagName}.{value}`.
        /// Case-insensitive.
        defined_tag_equals = query_each "definedTagEquals" ([String]);
        /// Filters by the values of free-form tags, in the form `{tagName}.{value}`.
        /// Case-insensitive.
        freeform_tag_equals = query_each "freeformTagEquals" ([String]);
        /// Filters by the presence of defined tags, in the form `{namespace}.{tagName}.true` or
        /// `{namespace}.true`. Case-insensitive.
        defined_tag_exists = query_each "definedTagExists" ([String]);
        /// Filters by the presence of free-form tags, in the form `{tagName}.true`.
        /// Case-insensitive.
        freeform_tag_exists = query_each "freeformTagExists" ([String]);
    }
    returns {
        pages(models::DatabaseFleetHealthMetrics),
        items(models::DatabaseUsageMetrics = |page| page.fleet_databases),
    }
}
