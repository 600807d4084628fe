// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The tag definitions to delete in bulk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteTagsDetails {
    /// The OCIDs of the tag definitions.
    pub tag_definition_ids: Vec<String>,
}

model! {
    BulkDeleteTagsDetails {
        required {
            tag_definition_ids = "tagDefinitionIds", with_tag_definition_ids([String]);
        }
    }
}
