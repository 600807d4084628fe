// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the TSIG keys.
    ListTsigKeys = GET "/tsigKeys",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/TsigKey/ListTsigKeys";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TsigKeyLifecycleState);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListTsigKeysSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ListTsigKeysScope);
    }
    returns { pages(Vec<models::TsigKeySummary>), items(models::TsigKeySummary) }
}
