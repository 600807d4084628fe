// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the SQL firewall allowed SQL.
    ///
    /// The response has the header `etag`.
    GetSqlFirewallAllowedSql = GET "/sqlFirewallAllowedSqls/{sqlFirewallAllowedSqlId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallAllowedSql/GetSqlFirewallAllowedSql";
    required {
        sql_firewall_allowed_sql_id = path "sqlFirewallAllowedSqlId" (String);
    }
    returns {
        json(models::SqlFirewallAllowedSql),
        state(models::SqlFirewallAllowedSqlLifecycleState),
    }
}
