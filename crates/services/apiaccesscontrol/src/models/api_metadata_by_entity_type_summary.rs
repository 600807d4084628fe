// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an API metadata by entity type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiMetadataByEntityTypeSummary {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The API metadatas.
    pub api_metadatas: Option<Vec<models::ApiMetadataSummary>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ApiMetadataByEntityTypeSummary {
        compartment_id = "compartmentId";
        entity_type = "entityType";
        api_metadatas = "apiMetadatas";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
