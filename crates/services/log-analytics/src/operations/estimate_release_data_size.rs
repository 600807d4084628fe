// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Estimates the release data size.
    EstimateReleaseDataSize =
        POST "/namespaces/{namespaceName}/storage/actions/estimateReleaseDataSize",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/EstimateReleaseDataSize";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        estimate_release_data_size_details = json(models::EstimateReleaseDataSizeDetails);
    }
    returns { json(models::EstimateReleaseDataSizeResult) }
}
