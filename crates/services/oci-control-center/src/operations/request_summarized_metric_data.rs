// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the summarized metric data.
    RequestSummarizedMetricData = POST "/requestSummarizedMetricData",
        "https://docs.oracle.com/iaas/api/#/en/occ/20230515/SummarizedMetricDataCollection/RequestSummarizedMetricData";
    required {
        request_summarized_metric_data_details = json(models::RequestSummarizedMetricDataDetails);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::SummarizedMetricDataCollection),
        items(models::SummarizedMetricData = |page| page.items),
    }
}
