// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a listing revision package.
    ///
    /// The response has the header `etag`.
    CreateListingRevisionPackage = POST "/listingRevisionPackages",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionPackage/CreateListingRevisionPackage";
    facts { with_retry_token(); }
    required {
        create_listing_revision_package_details = json(models::CreateListingRevisionPackageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ListingRevisionPackage) }
    then {
        settled(get_listing_revision_package, models::ListingRevisionPackage,
            models::ListingRevisionPackageLifecycleState);
        with_id("listingRevisionPackageId", "id");
    }
}
