// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a supported service attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSupportedServiceAttachment {
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
    /// The name of the service.
    pub service_name: String,
    /// The URL.
    pub url: Option<String>,
    /// The type.
    pub type_: models::SupportedServiceAttachmentType,
    /// The type of the source.
    pub source_type: Option<String>,
}

model! {
    CreateSupportedServiceAttachment, "attachmentType" = "SUPPORTED_SERVICES" {
        required {
            listing_revision_id = "listingRevisionId", with_listing_revision_id(String);
            service_name = "serviceName", with_service_name(String);
            type_ = "type", with_type(models::SupportedServiceAttachmentType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            url = "url", with_url(String);
            source_type = "sourceType", with_source_type(String);
        }
    }
}
