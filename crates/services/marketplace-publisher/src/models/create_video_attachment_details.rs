// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a video attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVideoAttachmentDetails {
    /// The OCID of the listing revision.
    pub listing_revision_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The video attachment details.
    pub video_attachment_details: models::CreateVideoDetails,
}

model! {
    CreateVideoAttachmentDetails, "attachmentType" = "VIDEO" {
        required {
            listing_revision_id = "listingRevisionId", with_listing_revision_id(String);
            video_attachment_details = "videoAttachmentDetails",
                with_video_attachment_details(models::CreateVideoDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
