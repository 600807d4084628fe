// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a stack to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStackDetails {
    /// The OCID of the source stack.
    pub source_stack_id: String,
    /// The OCIDs of the image listings that the stack refers to.
    pub image_listing_ids: Option<Vec<String>>,
}

model! {
    CreateStackDetails {
        required {
            source_stack_id = "sourceStackId", with_source_stack_id(String);
        }
        optional {
            image_listing_ids = "imageListingIds", with_image_listing_ids([String]);
        }
    }
}
