// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DRG route distribution statements.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDrgRouteDistributionStatements =
        POST "/drgRouteDistributions/{drgRouteDistributionId}/actions/updateDrgRouteDistributionStatements",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteDistributionStatement/UpdateDrgRouteDistributionStatements";
    facts { without_default_retry(); }
    required {
        drg_route_distribution_id = path "drgRouteDistributionId" (String);
        update_drg_route_distribution_statements_details =
            json(models::UpdateDrgRouteDistributionStatementsDetails);
    }
    returns { json(Vec<models::DrgRouteDistributionStatement>) }
}
