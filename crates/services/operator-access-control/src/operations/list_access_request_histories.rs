// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the access request histories.
    ListAccessRequestHistories = GET "/accessRequests/{accessRequestId}/history",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/AccessRequest/ListAccessRequestHistories";
    required {
        access_request_id = path "accessRequestId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AccessRequestHistoryCollection),
        items(models::AccessRequestHistorySummary = |page| page.items),
    }
}
