// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a database tools database API gateway configuration.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDatabaseToolsDatabaseApiGatewayConfigDetails by "type", sent {
        Default(models::UpdateDatabaseToolsDatabaseApiGatewayConfigDefaultDetails) = "DEFAULT",
            as_default;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Default;
    }
}
