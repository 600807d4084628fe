// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the SQL firewall allowed SQLs in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkDeleteSqlFirewallAllowedSqls = POST "/sqlFirewallAllowedSqls/actions/bulkDelete",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallAllowedSql/BulkDeleteSqlFirewallAllowedSqls";
    required {
        bulk_delete_sql_firewall_allowed_sqls_details =
            json(models::BulkDeleteSqlFirewallAllowedSqlsDetails);
    }
    returns { empty }
    then { work_request(); }
}
