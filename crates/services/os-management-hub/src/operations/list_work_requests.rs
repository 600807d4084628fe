// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/WorkRequest/ListWorkRequests";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the work request.
        work_request_id = query "workRequestId" (String);
        /// Filters by the status.
        status = query_each "status" ([models::WorkRequestStatus]);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
        /// The OCID of the initiator, such as a scheduled job.
        initiator_id = query "initiatorId" (String);
        /// Filters by the OCID of the parent.
        parent_id = query "parentId" (String);
        /// Filters by the parent resources: other than this value.
        parent_resources_not_equal_to = query_each "parentResourcesNotEqualTo" ([String]);
        /// Filters by the type of the operation.
        operation_type = query_each "operationType" ([models::WorkRequestOperationType]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The OCID of the work request that was retried.
        retry_of_id = query "retryOfId" (String);
        /// The OCID of the original work request.
        rerun_of_id = query "rerunOfId" (String);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = query "isManagedByAutonomousLinux" (bool);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::WorkRequestSummaryCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
