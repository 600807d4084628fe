// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type: the `DEFAULT` domain of the tenancy, or a `SECONDARY` domain.
    pub enum DomainType {
        Default = "DEFAULT",
        Secondary = "SECONDARY",
    }
}
