// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Data Guard associations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDataGuardAssociations = GET "/databases/{databaseId}/dataGuardAssociations",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DataGuardAssociation/ListDataGuardAssociations";
    facts { without_default_retry(); }
    required {
        database_id = path "databaseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::DataGuardAssociationSummary>),
        items(models::DataGuardAssociationSummary),
    }
}
