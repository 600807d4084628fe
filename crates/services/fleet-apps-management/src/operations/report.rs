// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates or gets a report.
    ///
    /// The response has the header `opc-total-items`.
    Report = POST "/reports/actions/summarize",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ReportCollection/Report";
    facts { with_retry_token(); }
    required {
        compartment_id = query "compartmentId" (String);
        report_details = json(models::ReportDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { pages(models::ReportCollection), items(models::ReportSummary = |page| page.items) }
}
