// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an ODA instance attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOdaInstanceAttachmentDetails {
    /// The metadata of the attachment. The target service defines it.
    pub attachment_metadata: String,
    /// The restricted operations.
    pub restricted_operations: Vec<String>,
    /// The owner.
    pub owner: models::OdaInstanceAttachmentOwner,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOdaInstanceAttachmentDetails {
        required {
            attachment_metadata = "attachmentMetadata", with_attachment_metadata(String);
            restricted_operations = "restrictedOperations", with_restricted_operations([String]);
            owner = "owner", with_owner(models::OdaInstanceAttachmentOwner);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
