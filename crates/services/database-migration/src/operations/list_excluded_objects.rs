// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the excluded objects.
    ListExcludedObjects = GET "/jobs/{jobId}/excludedObjects",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/ExcludedObjectSummary/ListExcludedObjects";
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `reasonCategory`. The default order is ascending for
        /// `reasonCategory`.
        sort_by = query "sortBy" (models::ListExcludedObjectsSortBy);
        /// Filters by the type.
        type_ = query "type" (String);
        /// Filters by the owner.
        owner = query "owner" (String);
        /// Filters by the object.
        object = query "object" (String);
        /// Filters by the owner: with this text anywhere in it.
        owner_contains = query "ownerContains" (String);
        /// Filters by the object: with this text anywhere in it.
        object_contains = query "objectContains" (String);
        /// Filters by the category of the reason for the exclusion.
        reason_category = query "reasonCategory" (models::ExcludedObjectReasonCategory);
        /// Filters by the rule that excludes the object.
        source_rule = query "sourceRule" (String);
    }
    returns {
        pages(models::ExcludedObjectSummaryCollection),
        items(models::ExcludedObjectSummary = |page| page.items),
    }
}
