// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a supported service attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSupportedServiceAttachment {
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
    cleared: Vec<String>,
}

update! {
    UpdateSupportedServiceAttachment, "attachmentType" = "SUPPORTED_SERVICES" {
        required {
            service_name = "serviceName", with_service_name(String);
            type_ = "type", with_type(models::SupportedServiceAttachmentType);
        }
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            url = "url", with_url(String), clear_url;
            source_type = "sourceType", with_source_type(String), clear_source_type;
        }
    }
}
