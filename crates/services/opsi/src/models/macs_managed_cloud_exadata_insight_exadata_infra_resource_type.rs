// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Exadata infra resource type of a MACs managed cloud Exadata
    /// insight.
    pub enum MacsManagedCloudExadataInsightExadataInfraResourceType {
        CloudExadataInfrastructure = "cloudExadataInfrastructure",
        ExadataInfrastructure = "exadataInfrastructure",
    }
}
