// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the collected audit volumes.
    ListCollectedAuditVolumes = GET "/auditProfiles/{auditProfileId}/collectedAuditVolumes",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfile/ListCollectedAuditVolumes";
    required {
        audit_profile_id = path "auditProfileId" (String);
        work_request_id = query "workRequestId" (String);
    }
    optional {
        /// Filters by the month for which the volume of audit data is computed: after this time.
        month_in_consideration_greater_than = query "monthInConsiderationGreaterThan"
            (DateTime<Utc>);
        /// Filters by the month for which the volume of audit data is computed: before this time.
        month_in_consideration_less_than = query "monthInConsiderationLessThan" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCollectedAuditVolumesSortBy);
    }
    returns {
        pages(models::CollectedAuditVolumeCollection),
        items(models::CollectedAuditVolumeSummary = |page| page.items),
    }
}
