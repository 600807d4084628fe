// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schema {
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The name of the other attribute that has the same target attribute.
    pub idcs_maps_to_same_target_attribute_name_as: Option<String>,
    /// The identifier of the resource that the client assigns.
    pub external_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The IDCS resource types.
    pub idcs_resource_types: Option<Vec<String>>,
    /// The description.
    pub description: Option<String>,
    /// Whether the attributes can be mapped to external identity sources.
    pub idcs_mappable: bool,
    /// Whether the attribute can be cached.
    pub idcs_attribute_cacheable: Option<bool>,
    /// Whether the mapping of the resource schema overrides that of the common schema.
    pub idcs_override_common_attribute: Option<bool>,
    /// The attributes. As a parameter, the attributes to return instead of the default ones,
    /// separated by commas.
    pub attributes: Option<Vec<models::SchemaAttributes>>,
}

model! {
    Schema {
        required {
            schemas = "schemas", with_schemas([String]);
            idcs_mappable = "idcsMappable", with_idcs_mappable(bool);
        }
        optional {
            idcs_maps_to_same_target_attribute_name_as = "idcsMapsToSameTargetAttributeNameAs",
                with_idcs_maps_to_same_target_attribute_name_as(String);
            external_id = "externalId", with_external_id(String);
            name = "name", with_name(String);
            idcs_resource_types = "idcsResourceTypes", with_idcs_resource_types([String]);
            description = "description", with_description(String);
            idcs_attribute_cacheable = "idcsAttributeCacheable",
                with_idcs_attribute_cacheable(bool);
            idcs_override_common_attribute = "idcsOverrideCommonAttribute",
                with_idcs_override_common_attribute(bool);
            attributes = "attributes", with_attributes([models::SchemaAttributes]);
        }
    }
}
