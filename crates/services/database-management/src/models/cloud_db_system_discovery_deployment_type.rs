// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deployment type of a cloud DB system discovery.
    pub enum CloudDbSystemDiscoveryDeploymentType {
        Vm = "VM",
        Exadata = "EXADATA",
        ExadataCc = "EXADATA_CC",
        ExadataXs = "EXADATA_XS",
    }
}
