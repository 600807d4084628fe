// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the discovery type of discover external Exadata infrastructure.
    pub enum DiscoverExternalExadataInfrastructureDiscoveryType {
        New = "NEW",
        Override = "OVERRIDE",
    }
}
