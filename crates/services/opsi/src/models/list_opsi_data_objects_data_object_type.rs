// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `dataObjectType` in `ListOpsiDataObjects`.
    pub enum ListOpsiDataObjectsDataObjectType {
        DatabaseInsightsDataObject = "DATABASE_INSIGHTS_DATA_OBJECT",
        HostInsightsDataObject = "HOST_INSIGHTS_DATA_OBJECT",
        ExadataInsightsDataObject = "EXADATA_INSIGHTS_DATA_OBJECT",
    }
}
