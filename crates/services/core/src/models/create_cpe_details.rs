// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a CPE to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCpeDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The IP address. Example: `203.0.113.2`.
    pub ip_address: String,
    /// The OCID of the CPE device shape, which identifies the type of the device.
    pub cpe_device_shape_id: Option<String>,
    /// Whether the resource is private.
    pub is_private: Option<bool>,
}

model! {
    CreateCpeDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            ip_address = "ipAddress", with_ip_address(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            cpe_device_shape_id = "cpeDeviceShapeId", with_cpe_device_shape_id(String);
            is_private = "isPrivate", with_is_private(bool);
        }
    }
}
