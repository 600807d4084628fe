// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the security attribute work request logs.
    ///
    /// The response has the header `retry-after`.
    ListSecurityAttributeWorkRequestLogs =
        GET "/securityAttributeWorkRequests/{workRequestId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttributeWorkRequestLogSummary/ListSecurityAttributeWorkRequestLogs";
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
        pages(Vec<models::SecurityAttributeWorkRequestLogSummary>),
        items(models::SecurityAttributeWorkRequestLogSummary),
    }
}
