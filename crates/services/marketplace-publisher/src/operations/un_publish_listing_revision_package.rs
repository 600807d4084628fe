// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unpublishes the listing revision package.
    ///
    /// The response has the header `opc-work-request-id`.
    UnPublishListingRevisionPackage =
        POST "/listingRevisionPackages/{listingRevisionPackageId}/actions/unPublish",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionPackage/UnPublishListingRevisionPackage";
    facts { with_retry_token(); }
    required {
        listing_revision_package_id = path "listingRevisionPackageId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_listing_revision_package, models::ListingRevisionPackage,
            models::ListingRevisionPackageLifecycleState);
    }
}
