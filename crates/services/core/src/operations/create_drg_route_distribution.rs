// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DRG route distribution.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDrgRouteDistribution = POST "/drgRouteDistributions",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteDistribution/CreateDrgRouteDistribution";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_drg_route_distribution_details = json(models::CreateDrgRouteDistributionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DrgRouteDistribution) }
    then {
        settled(get_drg_route_distribution, models::DrgRouteDistribution,
            models::DrgRouteDistributionLifecycleState);
        with_id("drgRouteDistributionId", "id");
    }
}
