// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A private application stack package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateApplicationStackPackage {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the private application.
    pub private_application_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The version.
    pub version: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The URL of the content.
    pub content_url: Option<String>,
    /// The MIME type.
    pub mime_type: Option<String>,
}

model! {
    PrivateApplicationStackPackage, "packageType" = "STACK" {
        id = "id";
        private_application_id = "privateApplicationId";
        display_name = "displayName";
        version = "version";
        time_created = "timeCreated";
        content_url = "contentUrl";
        mime_type = "mimeType";
    }
}
