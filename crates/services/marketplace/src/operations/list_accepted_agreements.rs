// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the accepted agreements.
    ListAcceptedAgreements = GET "/acceptedAgreements",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/AcceptedAgreementSummary/ListAcceptedAgreements";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the listing.
        listing_id = query "listingId" (String);
        /// Filters by the version of the package.
        package_version = query "packageVersion" (String);
        /// Filters by the ID of the accepted terms of use agreement.
        accepted_agreement_id = query "acceptedAgreementId" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAcceptedAgreementsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::AcceptedAgreementSummary>),
        items(models::AcceptedAgreementSummary),
    }
}
