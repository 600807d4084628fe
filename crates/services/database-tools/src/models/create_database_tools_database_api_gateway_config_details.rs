// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a database tools database API gateway configuration to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDatabaseToolsDatabaseApiGatewayConfigDetails by "type", sent {
        Default(models::CreateDatabaseToolsDatabaseApiGatewayConfigDefaultDetails) = "DEFAULT",
            as_default;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Default;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The location of the RESTful service definitions.
        metadata_source = "metadataSource",
            copy models::DatabaseToolsDatabaseApiGatewayConfigMetadataSource, in Default;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Default;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in Default;
    }
}
