// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the access requests.
    ListAccessRequests = GET "/accessRequests",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/AccessRequestCollection/ListAccessRequests";
    optional {
        /// Filters by the OCID of the lockbox.
        lockbox_id = query "lockboxId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AccessRequestLifecycleState);
        /// The partner that uses the lockbox.
        lockbox_partner = query "lockboxPartner" (models::ListAccessRequestsLockboxPartner);
        /// The OCID of the resource of the partner that uses the lockbox.
        partner_id = query "partnerId" (String);
        /// Filters by the OCID of the requestor.
        requestor_id = query "requestorId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAccessRequestsSortBy);
        /// The time that the creation must be after.
        time_created_after = query "timeCreatedAfter" (DateTime<Utc>);
        /// Filters by a creation before this time.
        time_created_before = query "timeCreatedBefore" (DateTime<Utc>);
    }
    returns {
        pages(models::AccessRequestCollection),
        items(models::AccessRequestSummary = |page| page.items),
    }
}
