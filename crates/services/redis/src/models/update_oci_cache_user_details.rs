// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an OCI cache user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOciCacheUserDetails {
    /// The description.
    pub description: Option<String>,
    /// The authentication mode.
    pub authentication_mode: Option<models::AuthenticationMode>,
    /// The ACL string of the cache user.
    pub acl_string: Option<String>,
    /// The status.
    pub status: Option<models::OciCacheUserStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOciCacheUserDetails {
        optional {
            description = "description", with_description(String), clear_description;
            authentication_mode = "authenticationMode",
                with_authentication_mode(models::AuthenticationMode), clear_authentication_mode;
            acl_string = "aclString", with_acl_string(String), clear_acl_string;
            status = "status", with_status(models::OciCacheUserStatus), clear_status;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
