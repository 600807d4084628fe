// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource principal source of a resource principal auth
    /// configuration.
    pub enum ResourcePrincipalAuthConfigResourcePrincipalSource {
        Workspace = "WORKSPACE",
        Application = "APPLICATION",
    }
}
