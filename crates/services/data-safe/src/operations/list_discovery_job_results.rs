// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the discovery job results.
    ListDiscoveryJobResults = GET "/discoveryJobs/{discoveryJobId}/results",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DiscoveryJob/ListDiscoveryJobResults";
    required {
        discovery_job_id = path "discoveryJobId" (String);
    }
    optional {
        /// Filters by the type of the discovery.
        discovery_type = query "discoveryType" (models::DiscoveryJobResultDiscoveryType);
        /// Filters by the planned action for the difference or discovery result.
        planned_action = query "plannedAction" (models::DiscoveryJobResultPlannedAction);
        /// Filters by whether the discovery result has been applied to the sensitive data model.
        is_result_applied = query "isResultApplied" (bool);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the name of the column.
        column_name = query_each "columnName" ([String]);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the confidence level.
        confidence_level = query_each "confidenceLevel"
            ([models::DiscoveryJobResultConfidenceLevel]);
        /// The field to sort by. The default order is descending for `timeFinished`.
        sort_by = query "sortBy" (models::ListDiscoveryJobResultsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::DiscoveryJobResultCollection),
        items(models::DiscoveryJobResultSummary = |page| page.items),
    }
}
