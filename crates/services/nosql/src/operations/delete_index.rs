// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the index.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteIndex = DELETE "/tables/{tableNameOrId}/indexes/{indexName}",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Index/DeleteIndex";
    facts { without_default_retry(); }
    required {
        table_name_or_id = path "tableNameOrId" (String);
        index_name = path "indexName" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether the statement has the IF EXISTS behavior.
        is_if_exists = query "isIfExists" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_index); }
}
