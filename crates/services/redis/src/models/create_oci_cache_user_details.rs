// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCI cache user to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciCacheUserDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The authentication mode.
    pub authentication_mode: models::AuthenticationMode,
    /// The ACL string of the cache user.
    pub acl_string: String,
    /// The status. Default: `ON`.
    pub status: Option<models::OciCacheUserStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOciCacheUserDetails {
        required {
            name = "name", with_name(String);
            description = "description", with_description(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            authentication_mode = "authenticationMode",
                with_authentication_mode(models::AuthenticationMode);
            acl_string = "aclString", with_acl_string(String);
        }
        optional {
            status = "status", with_status(models::OciCacheUserStatus);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
