// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the runtime identity of a database tools connection.
    pub enum DatabaseToolsConnectionRuntimeIdentity {
        AuthenticatedPrincipal = "AUTHENTICATED_PRINCIPAL",
        ResourcePrincipal = "RESOURCE_PRINCIPAL",
    }
}
