// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Schema referenced resource type unique attribute name mappings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaReferencedResourceTypeUniqueAttributeNameMappings {
    /// The resource type attribute name.
    pub resource_type_attribute_name: Option<String>,
    /// The maps from column name.
    pub maps_from_column_name: Option<String>,
}

model! {
    SchemaReferencedResourceTypeUniqueAttributeNameMappings {
        optional {
            resource_type_attribute_name = "resourceTypeAttributeName",
                with_resource_type_attribute_name(String);
            maps_from_column_name = "mapsFromColumnName", with_maps_from_column_name(String);
        }
    }
}
