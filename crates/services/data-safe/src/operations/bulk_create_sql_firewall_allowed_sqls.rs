// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates SQL firewall allowed SQLs in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkCreateSqlFirewallAllowedSqls = POST "/sqlFirewallAllowedSqls/actions/bulkCreate",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallAllowedSql/BulkCreateSqlFirewallAllowedSqls";
    facts { with_retry_token(); }
    required {
        bulk_create_sql_firewall_allowed_sqls_details =
            json(models::BulkCreateSqlFirewallAllowedSqlsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
