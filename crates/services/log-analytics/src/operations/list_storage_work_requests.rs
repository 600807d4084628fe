// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the storage work requests.
    ListStorageWorkRequests = GET "/namespaces/{namespaceName}/storageWorkRequests",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/ListStorageWorkRequests";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeAccepted`. The default order is descending for
        /// `timeAccepted`.
        sort_by = query "sortBy" (models::ListStorageWorkRequestsSortBy);
        /// Filters by the type of the operation.
        operation_type = query "operationType" (models::StorageWorkRequestOperationType);
        /// Filters by the status.
        status = query "status" (models::StorageWorkRequestStatus);
        /// Filters by the start time.
        time_started = query "timeStarted" (DateTime<Utc>);
        /// Filters by the end time, regardless of the outcome.
        time_finished = query "timeFinished" (DateTime<Utc>);
        /// Filters by the name of the policy.
        policy_name = query "policyName" (String);
        /// Filters by the ID of the policy.
        policy_id = query "policyId" (String);
    }
    returns {
        pages(models::StorageWorkRequestCollection),
        items(models::StorageWorkRequestSummary = |page| page.items),
    }
}
