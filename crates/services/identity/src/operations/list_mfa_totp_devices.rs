// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the MFA TOTP devices of a user, without their seeds.
    ListMfaTotpDevices = GET "/users/{userId}/mfaTotpDevices",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/ListMfaTotpDevices";
    required {
        user_id = path "userId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListMfaTotpDevicesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::MfaTotpDeviceSummary>), items(models::MfaTotpDeviceSummary) }
}
