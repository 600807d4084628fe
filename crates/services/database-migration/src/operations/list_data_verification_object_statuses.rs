// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data verification object statuses.
    ///
    /// The response has the header `etag`.
    ListDataVerificationObjectStatuses =
        GET "/migrations/{migrationId}/dataVerification/objectStatuses",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/DataVerificationObjectStatusCollection/ListDataVerificationObjectStatuses";
    required {
        migration_id = path "migrationId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name.
        name = query "name" (String);
        /// Filters by the owner.
        owner = query "owner" (String);
        /// The type of the object.
        object_type = query "objectType" (String);
        /// The filter.
        filter = query "filter" (String);
        /// Whether it is match.
        is_match = query "isMatch" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDataVerificationObjectStatusesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        pages(models::DataVerificationObjectStatusCollection),
        items(models::DataVerificationObjectStatusSummary = |page| page.items),
    }
}
