// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the DRG route rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveDrgRouteRules = POST "/drgRouteTables/{drgRouteTableId}/actions/removeDrgRouteRules",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteRule/RemoveDrgRouteRules";
    facts { without_default_retry(); }
    required {
        drg_route_table_id = path "drgRouteTableId" (String);
        remove_drg_route_rules_details = json(models::RemoveDrgRouteRulesDetails);
    }
    returns { empty }
    then {
        settled(get_drg_route_table, models::DrgRouteTable, models::DrgRouteTableLifecycleState);
    }
}
