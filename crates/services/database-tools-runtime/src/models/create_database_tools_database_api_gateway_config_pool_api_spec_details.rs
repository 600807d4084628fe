// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database tools database API gateway configuration pool API spec to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails by "type", sent {
        Default(models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDefaultDetails)
            = "DEFAULT", as_default;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The content.
        content = "content", str, in Default;
    }
}
