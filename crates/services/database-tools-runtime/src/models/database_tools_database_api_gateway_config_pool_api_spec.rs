// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A database tools database API gateway configuration pool API spec.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsDatabaseApiGatewayConfigPoolApiSpec by "type" {
        Default(models::DatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDefault) = "DEFAULT",
            as_default;
    }
    shared {
        /// The key.
        key = "key", str, in Default;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The content.
        content = "content", str, in Default;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Default;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Default;
    }
}
