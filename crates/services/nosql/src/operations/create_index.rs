// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an index.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateIndex = POST "/tables/{tableNameOrId}/indexes",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Index/CreateIndex";
    facts { with_retry_token(); }
    required {
        table_name_or_id = path "tableNameOrId" (String);
        create_index_details = json(models::CreateIndexDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_index, models::Index, models::IndexLifecycleState);
        with_id("indexName", "name");
    }
}
