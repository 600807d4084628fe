// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the rack size of an Exadata infrastructure discovery.
    pub enum ExadataInfrastructureDiscoveryRackSize {
        Full = "FULL",
        Half = "HALF",
        Quarter = "QUARTER",
        Eighth = "EIGHTH",
    }
}
