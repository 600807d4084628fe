// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DRG route distribution.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDrgRouteDistribution = GET "/drgRouteDistributions/{drgRouteDistributionId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteDistribution/GetDrgRouteDistribution";
    facts { without_default_retry(); }
    required {
        drg_route_distribution_id = path "drgRouteDistributionId" (String);
    }
    returns {
        json(models::DrgRouteDistribution),
        state(models::DrgRouteDistributionLifecycleState),
    }
}
