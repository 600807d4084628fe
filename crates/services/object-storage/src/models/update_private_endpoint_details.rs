// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateEndpointDetails {
    /// The name of the private endpoint. It can contain letters, digits, `-`, `_` and `.`.
    pub name: Option<String>,
    /// The Object Storage namespace.
    pub namespace: Option<String>,
    /// The access targets of the endpoint.
    pub access_targets: Option<Vec<models::AccessTargetDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Zero Trust Packet Routing attributes, grouped by namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePrivateEndpointDetails {
        optional {
            name = "name", with_name(String), clear_name;
            namespace = "namespace", with_namespace(String), clear_namespace;
            access_targets = "accessTargets", with_access_targets([models::AccessTargetDetails]),
                clear_access_targets;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
