// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the access requests.
    ///
    /// The response has the header `etag`.
    ExportAccessRequests = POST "/accessRequests/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/AccessRequestCollection/ExportAccessRequests";
    facts { with_accept("text/csv"); }
    required {
        export_access_requests_details = json(models::ExportAccessRequestsDetails);
    }
    optional {
        /// The ID of the resource.
        id = query "id" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ExportAccessRequestsLifecycleState);
        /// The partner that uses the lockbox.
        lockbox_partner = query "lockboxPartner" (models::ExportAccessRequestsLockboxPartner);
        /// The OCID of the resource of the partner that uses the lockbox.
        partner_id = query "partnerId" (String);
        /// The OCID of the requestor.
        requestor_id = query "requestorId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ExportAccessRequestsSortBy);
    }
    returns { text }
}
