// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data object type of an OPSI data object type OPSI data object
    /// details in query.
    pub enum OpsiDataObjectTypeOpsiDataObjectDetailsInQueryDataObjectType {
        DatabaseInsightsDataObject = "DATABASE_INSIGHTS_DATA_OBJECT",
        HostInsightsDataObject = "HOST_INSIGHTS_DATA_OBJECT",
        ExadataInsightsDataObject = "EXADATA_INSIGHTS_DATA_OBJECT",
    }
}
