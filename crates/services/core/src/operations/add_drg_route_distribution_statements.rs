// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds DRG route distribution statements.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddDrgRouteDistributionStatements =
        POST "/drgRouteDistributions/{drgRouteDistributionId}/actions/addDrgRouteDistributionStatements",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteDistributionStatement/AddDrgRouteDistributionStatements";
    facts { without_default_retry(); }
    required {
        drg_route_distribution_id = path "drgRouteDistributionId" (String);
        add_drg_route_distribution_statements_details =
            json(models::AddDrgRouteDistributionStatementsDetails);
    }
    returns { json(Vec<models::DrgRouteDistributionStatement>) }
}
