// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a database tools database API gateway configuration pool API spec to
/// create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDefaultDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The content.
    pub content: String,
}

model! {
    CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDefaultDetails, "type" = "DEFAULT" {
        required {
            display_name = "displayName", with_display_name(String);
            content = "content", with_content(String);
        }
    }
}
