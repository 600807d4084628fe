// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a database tools database API gateway configuration pool API spec.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails by "type", sent {
        Default(models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDefaultDetails)
            = "DEFAULT", as_default;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The content.
        content = "content", str, in Default;
    }
}
