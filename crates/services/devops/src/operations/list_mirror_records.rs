// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the mirror records.
    ListMirrorRecords = GET "/repositories/{repositoryId}/mirrorRecords",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/ListMirrorRecords";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::RepositoryMirrorRecordCollection),
        items(models::RepositoryMirrorRecordSummary = |page| page.items),
    }
}
