// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin listing revision attachment.
    GetAdminListingRevisionAttachment =
        GET "/adminListingRevisionAttachments/{listingRevisionAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminListingRevisionAttachment/GetAdminListingRevisionAttachment";
    required {
        listing_revision_attachment_id = path "listingRevisionAttachmentId" (String);
    }
    returns { json(models::AdminListingRevisionAttachment), state(String) }
}
