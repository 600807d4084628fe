// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds DRG route rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddDrgRouteRules = POST "/drgRouteTables/{drgRouteTableId}/actions/addDrgRouteRules",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteRule/AddDrgRouteRules";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        drg_route_table_id = path "drgRouteTableId" (String);
        add_drg_route_rules_details = json(models::AddDrgRouteRulesDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(Vec<models::DrgRouteRule>) }
}
