// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the SQL firewall allowed SQL.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchSqlFirewallAllowedSql = PATCH "/sqlFirewallAllowedSqls",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallAllowedSql/PatchSqlFirewallAllowedSql";
    required {
        patch_sql_firewall_allowed_sql_details = json(models::PatchSqlFirewallAllowedSqlDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
