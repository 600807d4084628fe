// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the average carbon emission.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestAverageCarbonEmission = GET "/averageCarbonEmissions/{skuPartNumber}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/AverageCarbonEmission/RequestAverageCarbonEmission";
    facts { without_default_retry(); }
    required {
        sku_part_number = path "skuPartNumber" (String);
    }
    returns { json(models::AverageCarbonEmission) }
}
