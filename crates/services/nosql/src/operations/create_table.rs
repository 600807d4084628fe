// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a table.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateTable = POST "/tables",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Table/CreateTable";
    facts { with_retry_token(); }
    required {
        create_table_details = json(models::CreateTableDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_table, models::Table, models::TableLifecycleState);
        with_id("tableNameOrId", "id");
    }
}
