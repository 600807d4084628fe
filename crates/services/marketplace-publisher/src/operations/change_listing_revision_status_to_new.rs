// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the listing revision status to the new.
    ChangeListingRevisionStatusToNew = POST "/adminListingRevisions/{listingRevisionId}/status/new",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminListingRevision/ChangeListingRevisionStatusToNew";
    required {
        listing_revision_id = path "listingRevisionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AdminListingRevision) }
    then {
        settled(get_admin_listing_revision, models::AdminListingRevision, String);
        with_id("listingRevisionId", "id");
    }
}
