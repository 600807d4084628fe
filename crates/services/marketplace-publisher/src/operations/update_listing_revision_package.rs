// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the listing revision package.
    ///
    /// The response has the header `etag`.
    UpdateListingRevisionPackage = PUT "/listingRevisionPackages/{listingRevisionPackageId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionPackage/UpdateListingRevisionPackage";
    required {
        listing_revision_package_id = path "listingRevisionPackageId" (String);
        update_listing_revision_package_details = json(models::UpdateListingRevisionPackageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ListingRevisionPackage) }
    then {
        settled(get_listing_revision_package, models::ListingRevisionPackage,
            models::ListingRevisionPackageLifecycleState);
    }
}
