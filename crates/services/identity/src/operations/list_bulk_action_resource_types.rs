// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource types that support bulk moves or deletions, with the metadata keys that
    /// identify a resource of each type.
    ListBulkActionResourceTypes = GET "/compartments/bulkActionResourceTypes",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/BulkActionResourceTypeCollection/ListBulkActionResourceTypes";
    required {
        bulk_action_type = query "bulkActionType"
            (models::ListBulkActionResourceTypesBulkActionType);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::BulkActionResourceTypeCollection),
        items(models::BulkActionResourceType = |page| page.items),
    }
}
