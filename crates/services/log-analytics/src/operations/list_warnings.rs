// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the warnings.
    ListWarnings = GET "/namespaces/{namespaceName}/warnings",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsWarning/ListWarnings";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The warning state. Default: `UNSUPPRESSED`.
        warning_state = query "warningState" (models::ListWarningsWarningState);
        /// Filters by the name of the source.
        source_name = query "sourceName" (String);
        /// The source pattern.
        source_pattern = query "sourcePattern" (String);
        /// Filters by the warning message.
        warning_message = query "warningMessage" (String);
        /// Filters by the name of the entity.
        entity_name = query "entityName" (String);
        /// Filters by the type of the resource.
        entity_type = query "entityType" (String);
        /// The warning type.
        warning_type = query "warningType" (String);
        /// Whether it is a no source.
        is_no_source = query "isNoSource" (bool);
        /// The start time.
        start_time = query "startTime" (String);
        /// The end time.
        end_time = query "endTime" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListWarningsSortBy);
    }
    returns {
        pages(models::LogAnalyticsWarningCollection),
        items(models::LogAnalyticsWarning = |page| page.items.unwrap_or_default()),
    }
}
