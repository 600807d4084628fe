// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The default details of a database tools database API gateway configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsDatabaseApiGatewayConfigDefaultDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The location of the RESTful service definitions.
    pub metadata_source: models::DatabaseToolsDatabaseApiGatewayConfigMetadataSource,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateDatabaseToolsDatabaseApiGatewayConfigDefaultDetails, "type" = "DEFAULT" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            metadata_source = "metadataSource",
                with_metadata_source(models::DatabaseToolsDatabaseApiGatewayConfigMetadataSource);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
