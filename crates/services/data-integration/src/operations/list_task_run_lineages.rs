// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the task run lineages.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListTaskRunLineages =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/taskRunLineages",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/TaskRunLineageSummaryCollection/ListTaskRunLineages";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password", "requestHeaders"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
    }
    optional {
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListTaskRunLineagesSortBy);
        /// The filter.
        filter = query_each "filter" ([String]);
        /// Filters by the time of the last update: after this time.
        time_updated_greater_than = query "timeUpdatedGreaterThan" (DateTime<Utc>);
        /// Filters by the time of the last update: at or after this time.
        time_updated_greater_than_or_equal_to = query "timeUpdatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time when it was upated: before this time.
        time_upated_less_than = query "timeUpatedLessThan" (DateTime<Utc>);
        /// Filters by the time when it was upated: at or before this time.
        time_upated_less_than_or_equal_to = query "timeUpatedLessThanOrEqualTo" (DateTime<Utc>);
    }
    returns {
        pages(models::TaskRunLineageSummaryCollection),
        items(models::TaskRunLineageSummary = |page| page.items),
    }
}
