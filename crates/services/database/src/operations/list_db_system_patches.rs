// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB system patches.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbSystemPatches = GET "/dbSystems/{dbSystemId}/patches",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Patch/ListDbSystemPatches";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::PatchSummary>), items(models::PatchSummary) }
}
