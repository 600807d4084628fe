// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a related document attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRelatedDocumentAttachmentDetails {
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
    /// The category of the document.
    pub document_category: models::RelatedDocumentAttachmentDocumentCategory,
    /// The URL of the source.
    pub source_url: Option<String>,
    /// The type of the source.
    pub source_type: Option<String>,
    /// Whether the attachment is only for internal Oracle users.
    pub is_oracle_users_only: Option<bool>,
}

model! {
    CreateRelatedDocumentAttachmentDetails, "attachmentType" = "RELATED_DOCUMENT" {
        required {
            listing_revision_id = "listingRevisionId", with_listing_revision_id(String);
            document_category = "documentCategory",
                with_document_category(models::RelatedDocumentAttachmentDocumentCategory);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            source_url = "sourceUrl", with_source_url(String);
            source_type = "sourceType", with_source_type(String);
            is_oracle_users_only = "isOracleUsersOnly", with_is_oracle_users_only(bool);
        }
    }
}
