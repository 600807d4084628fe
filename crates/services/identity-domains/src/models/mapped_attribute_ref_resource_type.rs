// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ref resource type of a mapped attribute.
    pub enum MappedAttributeRefResourceType {
        AccountObjectClass = "AccountObjectClass",
        App = "App",
        ManagedObjectClass = "ManagedObjectClass",
        IdentityProvider = "IdentityProvider",
    }
}
