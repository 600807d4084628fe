// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of an organization tenancy.
    pub enum OrganizationTenancyRole {
        Parent = "PARENT",
        Child = "CHILD",
        None = "NONE",
    }
}
