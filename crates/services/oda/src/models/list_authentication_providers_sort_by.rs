// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAuthenticationProviders` can sort.
    pub enum ListAuthenticationProvidersSortBy {
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        Name = "name",
        IdentityProvider = "identityProvider",
    }
}
