// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the marketplace metadata public keys.
    ListMarketplaceMetadataPublicKeys = GET "/marketplaceMetadataPublicKeys",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/MarketplaceMetadataPublicKeySummary/ListMarketplaceMetadataPublicKeys";
    optional {
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `keyId`.
        sort_by = query "sortBy" (models::ListMarketplaceMetadataPublicKeysSortBy);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns {
        pages(Vec<models::MarketplaceMetadataPublicKeySummary>),
        items(models::MarketplaceMetadataPublicKeySummary),
    }
}
