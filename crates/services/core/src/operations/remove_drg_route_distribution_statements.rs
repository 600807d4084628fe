// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the DRG route distribution statements.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveDrgRouteDistributionStatements =
        POST "/drgRouteDistributions/{drgRouteDistributionId}/actions/removeDrgRouteDistributionStatements",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteDistributionStatement/RemoveDrgRouteDistributionStatements";
    facts { without_default_retry(); }
    required {
        drg_route_distribution_id = path "drgRouteDistributionId" (String);
        remove_drg_route_distribution_statements_details =
            json(models::RemoveDrgRouteDistributionStatementsDetails);
    }
    returns { empty }
    then {
        settled(get_drg_route_distribution, models::DrgRouteDistribution,
            models::DrgRouteDistributionLifecycleState);
    }
}
