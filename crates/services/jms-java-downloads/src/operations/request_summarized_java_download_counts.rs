// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the summarized Java download counts.
    RequestSummarizedJavaDownloadCounts =
        POST "/20230601/actions/requestSummarizedJavaDownloadCounts",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadCountAggregation/RequestSummarizedJavaDownloadCounts";
    required {
        request_summarized_java_download_counts_details =
            json(models::RequestSummarizedJavaDownloadCountsDetails);
    }
    returns { json(models::JavaDownloadCountAggregationCollection) }
}
