// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the address lists.
    ListAddressLists = GET "/addressLists",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/AddressList/ListAddressLists";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `10`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListAddressListsSortBy);
        /// The sort order: ascending or descending. Default: `DESC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the OCID of the resource.
        id = query_each "id" ([String]);
        /// The name.
        name = query_each "name" ([String]);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::AddressListLifecycleState]);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
    }
    returns { pages(Vec<models::AddressListSummary>), items(models::AddressListSummary) }
}
