// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DRG route rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDrgRouteRules = GET "/drgRouteTables/{drgRouteTableId}/drgRouteRules",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteRule/ListDrgRouteRules";
    facts { without_default_retry(); }
    required {
        drg_route_table_id = path "drgRouteTableId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the route.
        route_type = query "routeType" (models::DrgRouteRuleRouteType);
    }
    returns { pages(Vec<models::DrgRouteRule>), items(models::DrgRouteRule) }
}
