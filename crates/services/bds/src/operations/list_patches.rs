// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the patches.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPatches = GET "/bdsInstances/{bdsInstanceId}/patches",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/ListPatches";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { pages(Vec<models::PatchSummary>), items(models::PatchSummary) }
}
