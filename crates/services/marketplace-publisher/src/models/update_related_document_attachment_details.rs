// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a related document attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRelatedDocumentAttachmentDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The category of the document.
    pub document_category: Option<models::RelatedDocumentAttachmentDocumentCategory>,
    /// The URL of the source.
    pub source_url: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateRelatedDocumentAttachmentDetails, "attachmentType" = "RELATED_DOCUMENT" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            document_category = "documentCategory",
                with_document_category(models::RelatedDocumentAttachmentDocumentCategory),
                clear_document_category;
            source_url = "sourceUrl", with_source_url(String), clear_source_url;
        }
    }
}
