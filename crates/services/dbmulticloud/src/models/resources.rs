// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Resources {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
}

model! {
    Resources {
        id = "id";
        name = "name";
        resource_group = "resourceGroup";
        type_ = "type";
        location = "location";
        properties = "properties";
    }
}
