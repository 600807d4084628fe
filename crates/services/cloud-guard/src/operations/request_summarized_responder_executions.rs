// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the summarized responder executions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestSummarizedResponderExecutions = POST "/responderExecutions/actions/summarize",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderExecutionAggregation/RequestSummarizedResponderExecutions";
    facts { without_default_retry(); }
    required {
        responder_executions_dimensions = query_each "responderExecutionsDimensions"
            ([models::RequestSummarizedResponderExecutionsResponderExecutionsDimension]);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The responder type filters.
        responder_type_filter = query_each "responderTypeFilter"
            ([models::RequestSummarizedResponderExecutionsResponderTypeFilter]);
        /// The responder execution status filters.
        responder_execution_status_filter = query_each "responderExecutionStatusFilter"
            ([models::RequestSummarizedResponderExecutionsResponderExecutionStatusFilter]);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel"
            (models::RequestSummarizedResponderExecutionsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ResponderExecutionAggregationCollection),
        items(models::ResponderExecutionAggregation = |page| page.items),
    }
}
