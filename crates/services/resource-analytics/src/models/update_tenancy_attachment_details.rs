// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a tenancy attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenancyAttachmentDetails {
    /// The description.
    pub description: String,
}

model! {
    UpdateTenancyAttachmentDetails {
        required {
            description = "description", with_description(String);
        }
    }
}
