// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the scheduled tasks.
    ListScheduledTasks = GET "/namespaces/{namespaceName}/scheduledTasks",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/ListScheduledTasks";
    required {
        namespace_name = path "namespaceName" (String);
        task_type = query "taskType" (models::ScheduledTaskTaskType);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListScheduledTasksSortBy);
        /// The ID of the template.
        template_id = query "templateId" (String);
        /// The OCID of the saved search.
        saved_search_id = query "savedSearchId" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the target service.
        target_service = query "targetService" (String);
    }
    returns {
        pages(models::ScheduledTaskCollection),
        items(models::ScheduledTaskSummary = |page| page.items),
    }
}
