// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in a cluster network instance pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateClusterNetworkInstancePoolDetails {
    /// The OCID of the resource.
    pub id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The size.
    pub size: Option<i64>,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: Option<String>,
}

model! {
    UpdateClusterNetworkInstancePoolDetails {
        required {
            id = "id", with_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            size = "size", with_size(i64);
            instance_configuration_id = "instanceConfigurationId",
                with_instance_configuration_id(String);
        }
    }
}
