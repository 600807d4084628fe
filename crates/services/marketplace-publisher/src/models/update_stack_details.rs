// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a stack.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStackDetails {
    /// The OCID of the source stack.
    pub source_stack_id: Option<String>,
    /// The OCIDs of the image listings that the stack refers to.
    pub image_listing_ids: Option<Vec<String>>,
}

model! {
    UpdateStackDetails {
        optional {
            source_stack_id = "sourceStackId", with_source_stack_id(String);
            image_listing_ids = "imageListingIds", with_image_listing_ids([String]);
        }
    }
}
