// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Updates the listing revision banner content.
    UpdateListingRevisionBannerContent = PUT "/listingRevisions/{listingRevisionId}/banner/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevision/UpdateListingRevisionBannerContent";
    required {
        listing_revision_id = path "listingRevisionId" (String);
        banner_name = query "bannerName" (String);
        body = body(Body);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ListingRevision) }
    then {
        settled(get_listing_revision, models::ListingRevision,
            models::ListingRevisionLifecycleState);
        with_id("listingRevisionId", "id");
    }
}
