// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An auth service user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthServiceUser {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
}

model! {
    AuthServiceUser {
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        id = "id";
        name = "name";
        display_name = "displayName";
    }
}
