// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a public IP to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicIpDetails {
    /// The OCID of the compartment. For an ephemeral public IP, that of the private IP.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The lifetime.
    pub lifetime: models::PublicIpLifetime,
    /// The OCID of the private IP.
    pub private_ip_id: Option<String>,
    /// The OCID of the public IP pool.
    pub public_ip_pool_id: Option<String>,
}

model! {
    CreatePublicIpDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            lifetime = "lifetime", with_lifetime(models::PublicIpLifetime);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            private_ip_id = "privateIpId", with_private_ip_id(String);
            public_ip_pool_id = "publicIpPoolId", with_public_ip_pool_id(String);
        }
    }
}
