// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ///
    /// The response has the header `opc-previous-page`.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/visual-builder/20210601/WorkRequestSummaryCollection/ListWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The ID of the Visual Builder instance.
        vb_instance_id = query "vbInstanceId" (String);
    }
    returns {
        pages(models::WorkRequestSummaryCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
