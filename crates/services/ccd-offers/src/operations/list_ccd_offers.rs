// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ccd offers.
    ListCcdOffers = GET "/ccdOffers";
    required {
        subscription_id = query "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CcdOfferLifecycleState);
        /// Filters by the lifecycle details.
        lifecycle_details = query "lifecycleDetails" (models::CcdOfferLifecycleDetails);
        /// Filters by the type of the CCD offer.
        type_of_offer = query "typeOfOffer" (models::CcdOfferTypeOfOffer);
        /// Filters by the type of the source.
        source_type = query "sourceType" (models::CcdOfferSourceType);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `TIMECREATED`.
        sort_by = query "sortBy" (models::ListCcdOffersSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::CcdOfferCollection),
        items(models::CcdOfferSummary = |page| page.items),
    }
}
