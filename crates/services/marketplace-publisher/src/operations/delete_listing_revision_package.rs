// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the listing revision package.
    DeleteListingRevisionPackage = DELETE "/listingRevisionPackages/{listingRevisionPackageId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionPackage/DeleteListingRevisionPackage";
    required {
        listing_revision_package_id = path "listingRevisionPackageId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_listing_revision_package); }
}
