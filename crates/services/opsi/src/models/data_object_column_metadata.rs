// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Data object column metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectColumnMetadata {
    /// The name.
    pub name: String,
    /// The category.
    pub category: Option<models::DataObjectColumnMetadataCategory>,
    /// The data type.
    pub data_type: Option<String>,
    /// The name of the column's data type.
    pub data_type_name: Option<models::DataObjectColumnMetadataDataTypeName>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name of the group.
    pub group_name: Option<String>,
    /// The unit details.
    pub unit_details: Option<models::DataObjectColumnUnit>,
}

model! {
    DataObjectColumnMetadata {
        name = "name";
        category = "category";
        data_type = "dataType";
        data_type_name = "dataTypeName";
        display_name = "displayName";
        description = "description";
        group_name = "groupName";
        unit_details = "unitDetails";
    }
}
