// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a database tools database API gateway configuration pool API spec
/// default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDefaultDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The content.
    pub content: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDefaultDetails, "type" = "DEFAULT" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            content = "content", with_content(String), clear_content;
        }
    }
}
