// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin listing revision.
    GetAdminListingRevision = GET "/adminListingRevisions/{listingRevisionId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminListingRevision/GetAdminListingRevision";
    required {
        listing_revision_id = path "listingRevisionId" (String);
    }
    returns { json(models::AdminListingRevision), state(String) }
}
