// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the network security group VNICs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListNetworkSecurityGroupVnics = GET "/networkSecurityGroups/{networkSecurityGroupId}/vnics",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NetworkSecurityGroupVnic/ListNetworkSecurityGroupVnics";
    facts { without_default_retry(); }
    required {
        network_security_group_id = path "networkSecurityGroupId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListNetworkSecurityGroupVnicsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::NetworkSecurityGroupVnic>),
        items(models::NetworkSecurityGroupVnic),
    }
}
