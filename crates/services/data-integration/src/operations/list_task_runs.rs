// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the task runs.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListTaskRuns = GET "/workspaces/{workspaceId}/applications/{applicationKey}/taskRuns",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/TaskRun/ListTaskRuns";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
    }
    optional {
        /// Filters by the key of the object.
        key = query_each "key" ([String]);
        /// The key of the aggregator, which is the project or folder that contains the object.
        aggregator_key = query "aggregatorKey" (String);
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the identifier of the object in code.
        identifier = query_each "identifier" ([String]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListTaskRunsSortBy);
        /// The filter.
        filter = query_each "filter" ([String]);
        /// Filters by the name: with this text at the start.
        name_starts_with = query "nameStartsWith" (String);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
    }
    returns {
        pages(models::TaskRunSummaryCollection),
        items(models::TaskRunSummary = |page| page.items),
    }
}
