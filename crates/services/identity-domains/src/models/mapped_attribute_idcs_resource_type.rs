// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IDCS resource type of a mapped attribute.
    pub enum MappedAttributeIdcsResourceType {
        User = "User",
        Group = "Group",
        Container = "Container",
    }
}
