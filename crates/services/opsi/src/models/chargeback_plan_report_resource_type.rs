// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of a chargeback plan report.
    pub enum ChargebackPlanReportResourceType {
        ExadataInsight = "EXADATA_INSIGHT",
        DatabaseInsight = "DATABASE_INSIGHT",
        HostInsight = "HOST_INSIGHT",
    }
}
