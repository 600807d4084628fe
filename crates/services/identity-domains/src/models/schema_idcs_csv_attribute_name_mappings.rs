// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Schema IDCS CSV attribute name mappings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaIdcsCsvAttributeNameMappings {
    /// The column header name.
    pub column_header_name: Option<String>,
    /// The deprecated column header name.
    pub deprecated_column_header_name: Option<String>,
    /// The attribute that the mapping refers to.
    pub maps_to: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The multi value delimiter.
    pub multi_value_delimiter: Option<String>,
    /// The CSV column for resolving resource type.
    pub csv_column_for_resolving_resource_type: Option<String>,
    /// The resolve value using resource type.
    pub resolve_value_using_resource_type: Option<Vec<models::SchemaResolveValueUsingResourceType>>,
    /// The referenced resource type unique attribute name mappings.
    pub referenced_resource_type_unique_attribute_name_mappings:
        Option<Vec<models::SchemaReferencedResourceTypeUniqueAttributeNameMappings>>,
}

model! {
    SchemaIdcsCsvAttributeNameMappings {
        optional {
            column_header_name = "columnHeaderName", with_column_header_name(String);
            deprecated_column_header_name = "deprecatedColumnHeaderName",
                with_deprecated_column_header_name(String);
            maps_to = "mapsTo", with_maps_to(String);
            default_value = "defaultValue", with_default_value(String);
            multi_value_delimiter = "multiValueDelimiter", with_multi_value_delimiter(String);
            csv_column_for_resolving_resource_type = "csvColumnForResolvingResourceType",
                with_csv_column_for_resolving_resource_type(String);
            resolve_value_using_resource_type = "resolveValueUsingResourceType",
                with_resolve_value_using_resource_type([models::SchemaResolveValueUsingResourceType]);
            referenced_resource_type_unique_attribute_name_mappings =
                "referencedResourceTypeUniqueAttributeNameMappings",
                with_referenced_resource_type_unique_attribute_name_mappings([models::SchemaReferencedResourceTypeUniqueAttributeNameMappings]);
        }
    }
}
