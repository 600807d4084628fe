// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work request errors.
    ListWorkRequestErrors = GET "/workRequests/{workRequestId}/errors",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/WorkRequestError/ListWorkRequestErrors";
    required {
        work_request_id = path "workRequestId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::WorkRequestErrorCollection),
        items(models::WorkRequestError = |page| page.items),
    }
}
