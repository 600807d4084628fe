// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DRG route distribution.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDrgRouteDistribution = PUT "/drgRouteDistributions/{drgRouteDistributionId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteDistribution/UpdateDrgRouteDistribution";
    facts { without_default_retry(); }
    required {
        drg_route_distribution_id = path "drgRouteDistributionId" (String);
        update_drg_route_distribution_details = json(models::UpdateDrgRouteDistributionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DrgRouteDistribution) }
    then {
        settled(get_drg_route_distribution, models::DrgRouteDistribution,
            models::DrgRouteDistributionLifecycleState);
    }
}
