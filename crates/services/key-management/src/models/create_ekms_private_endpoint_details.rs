// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an EKMS private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEkmsPrivateEndpointDetails {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: String,
    /// The private IP address of the external key manager.
    pub external_key_manager_ip: String,
    /// The CA bundle for validating the TLS certificate of the external key manager, in PEM format.
    pub ca_bundle: String,
    /// The port.
    pub port: Option<i64>,
}

model! {
    CreateEkmsPrivateEndpointDetails {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            external_key_manager_ip = "externalKeyManagerIp", with_external_key_manager_ip(String);
            ca_bundle = "caBundle", with_ca_bundle(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            port = "port", with_port(i64);
        }
    }
}
