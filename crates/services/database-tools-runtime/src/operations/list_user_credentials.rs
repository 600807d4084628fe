// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the user credentials.
    ListUserCredentials =
        GET "/databaseToolsConnections/{databaseToolsConnectionId}/users/{userKey}/credentials",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/UserCredentialCollection/ListUserCredentials";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        user_key = path "userKey" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        pages(models::UserCredentialCollection),
        items(models::UserCredentialSummary = |page| page.items),
    }
}
