// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests (the records of asynchronous operations).
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-workrequests-get.html";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the work request.
        work_request_id = query "workRequestId" (String);
        /// Filters by status.
        status = query "status" (models::WorkRequestStatus);
        /// Filters by the OCID of the affected resource.
        resource_id = query "resourceId" (String);
        /// The maximum number of items per page, from 1 to 1000. The default is 10.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Only `timeAccepted` is supported.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::WorkRequestSummaryCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
