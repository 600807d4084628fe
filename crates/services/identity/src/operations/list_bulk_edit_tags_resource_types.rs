// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource types whose tags can be edited in bulk, with the metadata keys that
    /// identify a resource of each type.
    ListBulkEditTagsResourceTypes = GET "/tags/bulkEditResourceTypes",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/BulkEditTagsResourceTypeCollection/ListBulkEditTagsResourceTypes";
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::BulkEditTagsResourceTypeCollection),
        items(models::BulkEditTagsResourceType = |page| page.items),
    }
}
