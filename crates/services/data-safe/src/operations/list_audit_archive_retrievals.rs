// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the audit archive retrievals.
    ListAuditArchiveRetrievals = GET "/auditArchiveRetrievals",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditArchiveRetrieval/ListAuditArchiveRetrievals";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAuditArchiveRetrievalsAccessLevel);
        /// Filters by the OCID of the archive retrieval.
        audit_archive_retrieval_id = query "auditArchiveRetrievalId" (String);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AuditArchiveRetrievalLifecycleState);
        /// Filters by the expiration time.
        time_of_expiry = query "timeOfExpiry" (DateTime<Utc>);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAuditArchiveRetrievalsSortBy);
    }
    returns {
        pages(models::AuditArchiveRetrievalCollection),
        items(models::AuditArchiveRetrievalSummary = |page| page.items),
    }
}
