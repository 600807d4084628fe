// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the stack resource drift details.
    ListStackResourceDriftDetails = POST "/stacks/{stackId}/actions/listResourceDriftDetails",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/StackResourceDriftSummary/ListStackResourceDriftDetails";
    required {
        stack_id = path "stackId" (String);
    }
    optional {
        /// The OCID of the work request.
        work_request_id = query "workRequestId" (String);
        /// The drift status of the resource. Case-insensitive.
        resource_drift_status = query_each "resourceDriftStatus"
            ([models::ListStackResourceDriftDetailsResourceDriftStatus]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::StackResourceDriftCollection),
        items(models::StackResourceDriftSummary = |page| page.items),
    }
}
