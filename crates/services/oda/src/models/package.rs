// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the publisher.
    pub publisher_id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The version.
    pub version: String,
    /// The time of the upload.
    pub time_uploaded: DateTime<Utc>,
    /// The time of publication.
    pub time_published: DateTime<Utc>,
    /// The description.
    pub description: String,
    /// The types of the resources.
    pub resource_types: Vec<String>,
    /// The metadata of the resource types in the package.
    pub resource_types_metadata: Vec<models::ResourceTypeMetadata>,
    /// The metadata of publisher and platform.
    pub publisher_metadata: Vec<models::MetadataProperty>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The contract for the import.
    pub import_contract: models::ImportContract,
    /// The default parameter values.
    pub default_parameter_values: models::DefaultParameterValues,
}

model! {
    Package {
        id = "id";
        publisher_id = "publisherId";
        name = "name";
        display_name = "displayName";
        version = "version";
        time_uploaded = "timeUploaded";
        time_published = "timePublished";
        description = "description";
        resource_types = "resourceTypes";
        resource_types_metadata = "resourceTypesMetadata";
        publisher_metadata = "publisherMetadata";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        import_contract = "importContract";
        default_parameter_values = "defaultParameterValues";
    }
}
