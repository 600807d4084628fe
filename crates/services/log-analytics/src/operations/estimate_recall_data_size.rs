// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Estimates the recall data size.
    EstimateRecallDataSize =
        POST "/namespaces/{namespaceName}/storage/actions/estimateRecallDataSize",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/EstimateRecallDataSize";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        estimate_recall_data_size_details = json(models::EstimateRecallDataSizeDetails);
    }
    returns { json(models::EstimateRecallDataSizeResult) }
}
