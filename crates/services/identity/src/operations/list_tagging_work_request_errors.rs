// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the errors of a tagging work request.
    ///
    /// The response has the header `retry-after`.
    ListTaggingWorkRequestErrors = GET "/taggingWorkRequests/{workRequestId}/errors",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TaggingWorkRequestErrorSummary/ListTaggingWorkRequestErrors";
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
        pages(Vec<models::TaggingWorkRequestErrorSummary>),
        items(models::TaggingWorkRequestErrorSummary),
    }
}
