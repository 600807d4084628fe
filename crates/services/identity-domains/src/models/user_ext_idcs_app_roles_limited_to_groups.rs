// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext IDCS application roles limited to groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtIdcsAppRolesLimitedToGroups {
    /// The ID of the IDCS application role.
    pub idcs_app_role_id: String,
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
}

model! {
    UserExtIdcsAppRolesLimitedToGroups {
        required {
            idcs_app_role_id = "idcsAppRoleId", with_idcs_app_role_id(String);
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            ocid = "ocid", with_ocid(String);
        }
    }
}
